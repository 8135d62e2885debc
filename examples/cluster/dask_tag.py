"""Tags the partitions of an archive on a Dask cluster, through the command `yaqut tag` as a line filter.

    python3 dask_tag.py IN.jsonl OUT.jsonl [--workers 2] [--kill] [-- COMMAND…]

A partition is a task: its lines go into the command, and what comes out is put in place whole, under the number of the partition. So a
task that is run again, because its worker died, writes the same file once more, and nothing is lost or doubled. With --kill
one worker is killed in the middle. Start from `Client("scheduler:8786")` instead of a LocalCluster for machines of your own, with
the folder of the parts on a disk that all of them see.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from distributed import Client, LocalCluster, as_completed

COMMAND = ["npx", "yaqut", "tag", "--quiet", "--format", "jsonl", "-"]
LINES = 250  # a partition: some seconds of work, so that little is done again


def partitions(path):
    lines = []
    with open(path, "rb") as file:
        for line in file:
            lines.append(line)
            if len(lines) == LINES:
                yield b"".join(lines)
                lines = []
    if lines:
        yield b"".join(lines)


def tag(number, lines, command, folder):
    """Exit status 1 says that lines were bad and named on the standard error: they would be bad again, so the task is done."""
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"part {number}: exit status {done.returncode}")
    part = Path(folder) / f"{number:06}.jsonl"
    unfinished = part.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(done.stdout)
    unfinished.rename(part)  # whole, or not at all
    return number


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--kill", action="store_true")
    own, command = sys.argv[1:], COMMAND
    if "--" in own:
        own, command = own[: own.index("--")], own[own.index("--") + 1 :]
    options = parser.parse_args(own)
    with tempfile.TemporaryDirectory() as folder, LocalCluster(
        n_workers=options.workers, threads_per_worker=1, dashboard_address=None
    ) as cluster, Client(cluster) as client:
        numbered = enumerate(partitions(options.input))
        # the lines go with their task: a worker that dies takes nothing along
        tasks = [client.submit(tag, n, lines, command, folder, key=f"tag-{n}", retries=3) for n, lines in numbered]
        for count, task in enumerate(as_completed(tasks), 1):
            task.result()
            if options.kill and count == max(1, len(tasks) // 3):
                pid = next(iter(client.run(os.getpid).values()))
                print(f"killing the worker with process {pid}", file=sys.stderr)
                os.kill(pid, signal.SIGKILL)
        with open(options.output, "wb") as out:
            for part in sorted(Path(folder).glob("*.jsonl")):
                out.write(part.read_bytes())
    print(f"{len(tasks)} parts", file=sys.stderr)


if __name__ == "__main__":
    main()
