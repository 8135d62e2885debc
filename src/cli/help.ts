/** What `--help` prints, by command; `""` is the command itself. */
export const HELP: Readonly<Record<string, string>> = {
  "": `yaqut: tags Arabic war reports: places, actors, dates, casualties, weapons

  yaqut tag [FILE…|-]      tag texts
  yaqut explain TEXT|-     why a text is tagged as it is, or why not
  yaqut lookup NAME|ID     which entries bear a name or an id
  yaqut lint FILE…         what is wrong with a gazetteer
  yaqut gazetteer export   a gazetteer as a table, JSON or a map
  yaqut completion SHELL   completes commands and options in bash and zsh
  yaqut COMMAND --help     the options of a command
  yaqut --version

Try: yaqut tag report.txt
     yaqut tag --format html reports.jsonl > page.html
     yaqut explain "قصف على دوما"

Data goes to the standard output, messages to the standard error.
Exit status: 0 all well; 1 some data was bad (skipped and reported), or nothing was found; 2 wrong options or unreadable files.
`,
  tag: `yaqut tag [options] [FILE…|-]

Reads JSON Lines ({"id", "text", "date"?} a line), a JSON list of such objects, tables (.csv, .tsv, .xlsx, .parquet), pages (.html) and
plain text (.txt, .md), one document a file; packed as .gz (or .zst, where this Node can) or not. A folder is all such files below it.
Of the standard input, the first characters say: JSON Lines, a JSON list or a text; --input csv says that it is a table.

  -f, --format FORMAT       text, jsonl, rows (a span a row), wide (a text a row), csv, conll, brat, spacy (JSON Lines for displaCy and Prodigy),
                            webanno (W3C), geojson, html (a page: of one text to read, of
                            several to look through) or map (places of one text)
                            (default: text on a terminal and for plain text, else jsonl)
  -g, --gazetteer FILE      a gazetteer of your own: .json, .csv, .tsv, .xlsx or .geojson; may be repeated
      --corrections FILE    corrections of our entries, a row each: id, and what changes (name, add names, remove names, en, kind, parent,
                            lat, lon …); .csv, .tsv or .xlsx; may be repeated
      --column FIELD=TITLE  which column of such a table is which field: name=ADM4_AR; a value for all rows: type==village
  -d, --date YYYY-MM-DD     day of the texts that have none of their own
      --min-confidence N    leave out spans below N, 0 to 1
      --input KIND          jsonl, json, text, csv, tsv, xlsx, parquet or html, whatever the file is called
      --text-field NAME     field or column of the text; author.name is a field in a field (default: by the titles)
      --id-field NAME       of the id (default: by the titles, else FILE:ROW)
      --date-field NAME     of the day, in any usual form (default: by the titles); --text-column and so on are the same
      --date-order ORDER    dmy or mdy: how 03/04/2017 is read (default: dmy)
      --keep NAME,…         fields or columns that stay beside the spans; * for all
  -e, --encoding NAME       encoding of the texts, such as windows-1256 (default: UTF-8, UTF-16, or what is recognised)
      --full                jsonl with evidence and alternatives
      --incidents           jsonl with incidents: who did what to whom, where, when, with what, at what toll
      --with-text           jsonl with the text and day of each document
      --out FILE            .jsonl, .csv (rows), .xlsx, .parquet, .sqlite, .duckdb, .geojson, .html; with --format brat a directory
      --workers N           threads that tag (default: the cores less one; 1 for small files and the standard input)
      --resume              go on with --out FILE where an earlier run ended, whatever ended it
      --rejects FILE        list what was skipped as JSON Lines: file, row and reason
      --quiet               no progress
`,
  explain: `yaqut explain [options] TEXT|-

Every span of the text with its evidence.

      --at START:END        why this stretch is tagged, or why not (UTF-16 code units)
  -g, --gazetteer FILE      a gazetteer of your own; may be repeated
      --corrections FILE    corrections of our entries; may be repeated
  -d, --date YYYY-MM-DD     day of the text
  -e, --encoding NAME       encoding of the standard input
`,
  lookup: `yaqut lookup [options] NAME|ID

The entries of all gazetteers of the package that bear an Arabic name in any spelling, an English name, a transliteration (Kafr Nabl,
Deir ez-Zor) or an id: their own, a former one, one of GeoNames, Wikidata or ICAO. Where there is none, Arabic names within one
letter (exit status 1).

  -g, --gazetteer FILE      a gazetteer of your own; may be repeated
      --corrections FILE    corrections of our entries; may be repeated
`,
  lint: `yaqut lint [options] FILE…

Findings with code, path and advice; exit status 1 when one of them is an error.

  -e, --encoding NAME       encoding of the files (default: UTF-8, UTF-16, or what is recognised)
      --type TYPE           type of the entries of a table or a map (default: place)
      --column FIELD=TITLE  which column of a table is which field: name=ADM4_AR; a value for all rows: type==village
`,
  gazetteer: `yaqut gazetteer list
yaqut gazetteer export [options] [NAME|FILE]

The gazetteers of the package; or one of them, or a file, in another format (default: syria-places). What is written is read back as it was:
by --gazetteer, readCsv, readJson and readGeoJson.

  -f, --format FORMAT       csv, json or geojson (default: what --out is called, else csv)
      --out FILE            where it goes (default: the standard output)
      --corrections FILE    with these corrections; may be repeated
  -e, --encoding NAME       encoding of the file (default: UTF-8, UTF-16, or what is recognised)
      --type TYPE           type of the entries of a table or a map (default: place, or what it says)
      --column FIELD=TITLE  which column of a table is which field: name=ADM4_AR; a value for all rows: type==village
`,
  completion: `yaqut completion bash|zsh

Put this line into ~/.bashrc or ~/.zshrc:  source <(yaqut completion bash)
`,
};
