/// A few lines of code in every language that is highlighted, and in two that are not.
enum HubCode {
    static let samples: [(language: String, text: String)] = [
        (
            "python",
            "def VERB(NOUN: int = 42) -> list[str]:\n    \"\"\"Say it.\"\"\"\n    return [f\"{x}\" for x in range(NOUN)]  # OTHER"
        ),
        ("bash", "for NOUN in *.log; do\n  grep -c 'OTHER' \"$NOUN\" | sort -n > 42.txt 2>&1\ndone"),
        ("console", "$ VERB --NOUN 42\nOTHER: done\n$ echo $?\n0"),
        ("json", "{\n  \"NOUN\": [42, null, true],\n  \"OTHER\": {\"VERB\": 1.5e3}\n}"),
        ("yaml", "NOUN:\n  - VERB: 42   # OTHER\n    path: ${HOME}/x\n"),
        ("toml", "[NOUN]\nOTHER = \"VERB\"\ncount = 42"),
        ("sql", "SELECT NOUN, count(*) FROM OTHERs\nWHERE state <> 'VERB' AND size < 42 -- all\nGROUP BY 1;"),
        ("dockerfile", "FROM scratch\nCOPY NOUN /NOUN\nCMD [\"/NOUN\", \"--VERB\"]"),
        ("http", "GET /NOUN/42?OTHER=VERB HTTP/1.1\nHost: example.org"),
        ("nginx", "location /NOUN/ {\n    proxy_pass http://127.0.0.1:8042;\n}"),
        ("html", "<p class=\"NOUN\">VERB &amp; <b>OTHER</b></p>\n<!-- 42 -->"),
        ("css", ".NOUN > a:hover { margin: 42px auto; color: #fff; } /* OTHER */"),
        ("javascript", "const NOUN = async (x) => `${await VERB(x)}`;\n// OTHER\nlet n = 42;"),
        ("typescript", "interface Thing<T> { NOUN: T | null }\nexport const OTHER: Thing<number> = { NOUN: 42 };"),
        (
            "swift",
            "struct Thing<T: Sendable> {\n    var NOUN: [T] = []\n    mutating func VERB() -> T? { NOUN.popLast() }\n}"
        ),
        (
            "go",
            "func VERB(NOUN map[string]int) (<-chan int, error) {\n\tout := make(chan int, 42)\n\treturn out, nil\n}"
        ),
        ("rust", "fn VERB<'a>(NOUN: &'a str) -> Option<&'a str> {\n    NOUN.get(..42) // OTHER\n}"),
        ("java", "public record Thing(int NOUN) {\n    @Override public String toString() { return \"OTHER\"; }\n}"),
        ("kotlin", "data class Thing(val NOUN: Int = 42)\nfun VERB(x: Thing?) = x?.NOUN ?: 0"),
        ("c", "#include <stdio.h>\nint main(void) { printf(\"NOUN %d\\n\", 42); return 0; }"),
        ("c++", "template <typename T> auto VERB(const std::vector<T>& NOUN) { return NOUN.size() + 42; }"),
        ("c#", "var NOUN = items.Where(x => x > 42).Select(x => $\"{x}\").ToList();"),
        ("ruby", "def VERB(NOUN)\n  NOUN.map { |x| \"#{x} OTHER\" }.first(42)\nend"),
        ("php", "<?php\n$NOUN = array_map(fn($x) => $x * 42, $items);\necho \"OTHER $NOUN[0]\";"),
        ("diff", "--- a/NOUN\n+++ b/NOUN\n@@ -1,2 +1,2 @@\n-VERB 1\n+VERB 42\n OTHER"),
        ("ini", "[NOUN]\n; OTHER\nVERB=42"),
        ("makefile", "NOUN: OTHER.o\n\t$(CC) -o $@ $^  # VERB"),
        ("graphql", "query Get($id: ID!) { NOUN(id: $id) { VERB(first: 42) } }"),
        ("brainish", "<<VERB>> NOUN & OTHER | {{ 42 }}"),
        ("", "NOUN/\n├── OTHER/\n│   └── VERB.txt\n└── 42.md"),
    ]
}
