# Configuration of nbconvert. It stops listening to a cell as soon as the kernel says that it is idle; Deno's kernel may send what the
# cell shows a moment later.
import asyncio

from nbclient.client import NotebookClient

LINGER_S = 1.0

until_idle = NotebookClient._async_poll_output_msg


async def until_idle_and_a_moment_more(self, parent_msg_id, cell, cell_index):
    await until_idle(self, parent_msg_id, cell, cell_index)
    try:
        await asyncio.wait_for(until_idle(self, parent_msg_id, cell, cell_index), LINGER_S)
    except asyncio.TimeoutError:
        pass


NotebookClient._async_poll_output_msg = until_idle_and_a_moment_more
