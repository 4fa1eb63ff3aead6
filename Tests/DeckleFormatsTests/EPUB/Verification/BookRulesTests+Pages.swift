extension BookRulesTests {
    static let markup = [
        Change("one.xhtml", #"<?xml version="1.0" encoding="utf-8"?>"#, "", "book.declaration"),
        Change("one.xhtml", #"encoding="utf-8""#, #"encoding="us-ascii""#, "book.declaration"),
        Change("one.xhtml", "<p>What", "\r\n<p>What", "book.line-ends"),
        Change("one.xhtml", "<!DOCTYPE html>", "", "book.doctype"),
        Change("one.xhtml", "<!DOCTYPE html>", #"<!DOCTYPE html SYSTEM "about:legacy-compat">"#, "book.doctype"),
        Change("one.xhtml", #" lang="en""#, "", "book.page-language"),
        Change("one.xhtml", #" lang="en""#, #" lang="de""#, "book.page-language"),
        Change("one.xhtml", "<p>What", #"<p lang="C_x">What"#, "book.language"),
        Change("one.xhtml", "<title>One", "<title>", "book.page-title"),
        Change("one.xhtml", "<title>One", "<title>one.xhtml", "book.page-title"),
        Change("one.xhtml", "<p>What", #"<p id="row">What"#, "book.doubled-id"),
        Change("toc.ncx", #"id="p3""#, #"id="p2""#, "book.doubled-id"),
        Change("one.xhtml", "<p>What", #"<p id="7">What"#, "book.id-form"),
        Change("one.xhtml", "<p>What", "<p/><p>What", "book.empty-tag"),
        Change("one.xhtml", "<td>", #"<td align="right">"#, "book.presentation"),
        Change("one.xhtml", "<p>What", "<p>&nbsp;What", "book.malformed"),
    ]

    static let structure = [
        Change("one.xhtml", #"<h2 id="row">Row</h2>"#, #"<h1 id="row">Row</h1>"#, "book.main-headings"),
        Change("one.xhtml", #"<h2 id="row">Row</h2>"#, #"<h3 id="row">Row</h3>"#, "book.skipped-heading"),
        Change("one.xhtml", "<p>What", #"<p onclick="x()">What"#, "book.active-content"),
        Change("one.xhtml", "<p>What", "<iframe></iframe><p>What", "book.active-content"),
        Change("one.xhtml", "</head>", "<style>p { margin: 0; }</style></head>", "book.page-style"),
        Change("one.xhtml", "<p>What", #"<p style="margin: 0">What"#, "book.style-attribute"),
        Change(
            "one.xhtml",
            "</head>",
            #"<link rel="icon" href="https://example.org/i.png"/></head>"#,
            "book.remote-resource"
        ),
        Change("one.xhtml", "https://example.org/sail", "file:///home/ada/sail", "book.link-form"),
        Change("one.xhtml", "https://example.org/sail", "index.xhtml?q=1", "book.link-form"),
        Change("one.xhtml", "https://example.org/sail", "/index.xhtml", "book.link-form"),
        Change("one.xhtml", "https://example.org/sail", "two.xhtml", "book.missing-target"),
        Change("one.xhtml", "https://example.org/sail", "index.xhtml#z", "book.missing-target"),
        Change("one.xhtml", #"<th scope="col">"#, "<th>", "book.table-header"),
        Change("one.xhtml", #"<th scope="col">Oar</th>"#, "<td>Oar</td>", "book.table-header"),
        Change("one.xhtml", "<td>Two</td>", String(repeating: "<td>Two</td>", count: 5), "book.wide-table"),
        Change("one.xhtml", "<p>What", "<p>" + String(repeating: "What ", count: 53_000), "book.large-page"),
    ]

    static let semantics = [
        Change("one.xhtml", #" aria-labelledby="title""#, "", "book.unnamed-role"),
        Change("one.xhtml", #"labelledby="title""#, #"labelledby="head""#, "book.label-target"),
        Change("one.xhtml", "<body>", #"<body role="document">"#, "book.role-on-body"),
        Change("one.xhtml", "<p>What", #"<p role="doc-endnote">What"#, "book.old-role"),
        Change(
            "one.xhtml",
            "<p>What",
            #"<div role="doc-qna">Q</div><div role="doc-qna">A</div><p>What"#,
            "book.doubled-questions"
        ),
        Change("cover.xhtml", #" alt="Oars""#, "", "book.missing-alternative", "book.untrue-claim"),
        Change("cover.xhtml", #"alt="Oars""#, #"alt="cover.png""#, "book.idle-alternative"),
        Change("cover.xhtml", "</section>", "<p>By Ada</p></section>", "book.cover-page"),
        Change("one.xhtml", #" role="doc-chapter""#, "", "book.type-without-role"),
        Change("one.xhtml", "</section>", #"<p>A <a href="index.xhtml">sail</a>.</p></section>"#, "book.same-links"),
        Change(
            "one.xhtml",
            "</section>",
            #"<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></section>"#,
            "book.formula-text",
            "book.missing-property"
        ),
        Change(
            "package.opf",
            #"href="one.xhtml" media-type="application/xhtml+xml""#,
            #"href="one.xhtml" media-type="application/xhtml+xml" properties="mathml""#,
            "book.unused-property"
        ),
    ]

    static let style = [
        Change("book.css", "h1 {", "nav { display: flex; } h1 {", "book.new-style"),
        Change("book.css", "h1 {", "@supports (a: b) { p { margin: 0; } } h1 {", "book.new-style"),
        Change("book.css", "h1 {", "@media (min-width: 40em) { h1 { margin: 0; } } h1 {", "book.new-style"),
        Change("book.css", "h1 {", "@media print { } h1 {", "book.new-style"),
        Change("book.css", "h1 {", "h1 { width: calc(1em + 2%); margin: 3vw;", "book.new-style", "book.new-style"),
        Change("book.css", "h1 {", "h1 { --oar: 1em;", "book.new-style"),
        Change("book.css", "h1 {", "p:is(.oar) { margin: 0; } h1 {", "book.new-style"),
        Change("book.css", "h1 {", "@media (prefers-contrast: more) { h1 { margin: 0; } } h1 {", "book.new-style"),
        Change("book.css", "h1 {", "h1 { direction: rtl;", "book.direction-style"),
        Change("book.css", "1.5em;", "1.5em;;", "book.stray-semicolon"),
        Change("book.css", "pre {", "pre { break-inside: avoid;", "book.unbroken-code"),
        Change("book.css", "pre {", "pre { overflow: auto;", "book.hidden-code"),
        Change("book.css", "pre-wrap", "pre", "book.wide-code"),
        Change("book.css", "background-color: #eee;", "", "book.code-ground"),
        Change("book.css", "color: #111; background", "color: #777; background", "book.code-contrast"),
        Change("book.css", "h1 {", "pre b { color: #777; } h1 {", "book.code-contrast"),
        Change("book.css", "h1 {", ".oar { color: #777; } h1 {", "book.code-contrast"),
        Change(
            "book.css",
            "h1 {",
            "@media print { pre { background: #000; color: #444; } } h1 {",
            "book.code-contrast"
        ),
        Change("book.css", "Menlo, monospace", "Menlo", "book.code-font"),
        Change("book.css", "h1 {", "body { text-align: justify; } h1 {", "book.reader-choice"),
        Change("book.css", "h1 {", "p { font-family: serif; } h1 {", "book.reader-choice"),
        Change("book.css", "h1 {", "body { margin: 0 2em; } h1 {", "book.side-margins"),
        Change("book.css", "h1 {", "html { padding-left: .5em; } h1 {", "book.side-margins"),
        Change("book.css", "page-break-after: avoid", "page-break-after: auto", "book.lone-headings"),
        Change("book.css", "1.5em", "20px", "book.fixed-size"),
        Change("book.css", "h1 {", "h1 { background: #ddd;", "book.lone-background"),
        Change("book.css", "h1 {", "h1 { list-style-image: url(https://example.org/a.png);", "book.remote-style"),
    ]
}
