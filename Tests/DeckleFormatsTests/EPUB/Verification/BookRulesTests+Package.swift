extension BookRulesTests {
    static let package = [
        Change("package.opf", #"version="3.0""#, #"version="2.0""#, "book.version"),
        Change("package.opf", #" xml:lang="en""#, "", "book.package-language"),
        Change("package.opf", "schema: http://schema.org/", "", "book.prefix"),
        Change("package.opf", "</spine>", "</spine><guide/>", "book.guide"),
        Change("package.opf", #" toc="ncx""#, "", "book.unnamed-contents"),
        Change("package.opf", "</package>", "<manifest/></package>", "book.child-order"),
        Change(
            "package.opf",
            "</manifest>",
            #"<item id="x" href="x.css" media-type="text/css"/></manifest>"#,
            "book.missing-file"
        ),
        Change(
            "package.opf",
            #"<item id="css" href="book.css" media-type="text/css"/>"#,
            "",
            "book.unlisted-file"
        ),
        Change(
            "package.opf",
            "</manifest>",
            #"<item id="x" href="one.xhtml#row" media-type="application/xhtml+xml"/></manifest>"#,
            "book.doubled-item"
        ),
        Change(
            "package.opf",
            #"href="book.css" media-type="text/css""#,
            #"href="book.css" media-type="text/x-scss""#,
            "book.foreign-type"
        ),
        Change(
            "package.opf",
            #"href="cover.png" media-type="image/png""#,
            #"href="cover.png" media-type="image/jpeg""#,
            "book.media-type"
        ),
        Change(
            "package.opf",
            #"<itemref idref="one"/>"#,
            #"<itemref idref="two"/>"#,
            "book.reading-order",
            "book.not-in-order",
            "book.not-in-order",
            "book.not-in-order",
            "book.not-in-order"
        ),
        Change(
            "package.opf",
            #"<itemref idref="one"/>"#,
            #"<itemref idref="one"/><itemref idref="one"/>"#,
            "book.reading-order"
        ),
        Change("package.opf", "</manifest>", "<manifest>", "book.malformed"),
    ]

    static let metadata = [
        Change("package.opf", "-5985-", "-4985-", "book.identifier", "book.old-contents-identifier"),
        Change("package.opf", "993db3939c", "993DB3939C", "book.identifier", "book.old-contents-identifier"),
        Change("package.opf", "<dc:title>Oars</dc:title>", "", "book.titles"),
        Change("package.opf", "<dc:title>", "<dc:title>A book</dc:title><dc:title>", "book.titles"),
        Change(
            "package.opf",
            "<dc:language>",
            "<dc:date>2026</dc:date><dc:date>2027</dc:date><dc:language>",
            "book.dates"
        ),
        Change("package.opf", "12:00:00Z", "12:00:00.5Z", "book.modified"),
        Change("package.opf", "<dc:language>en</dc:language>", "", "book.language"),
        Change("package.opf", "<dc:language>en", "<dc:language>english-", "book.language"),
        Change("package.opf", "<dc:language>en", "<dc:language>us", "book.unknown-language"),
        Change("package.opf", "</metadata>", "<dc:publisher>Unknown</dc:publisher></metadata>", "book.placeholder"),
        Change("package.opf", ##"refines="#author""##, ##"refines="#id""##, "book.unrefined"),
        Change("package.opf", #"<meta name="cover" content="cover-image"/>"#, "", "book.old-cover"),
        Change("package.opf", #" properties="cover-image""#, "", "book.no-cover"),
    ]

    static let accessibility = [
        Change("package.opf", "schema:accessMode\"", "schema:mode\"", "book.access-missing", "book.access-sufficient"),
        Change("package.opf", "schema:accessModeSufficient", "schema:enough", "book.access-sufficient"),
        Change(
            "package.opf",
            #"Sufficient">textual"#,
            #"Sufficient">reading"#,
            "book.access-sufficient",
            "book.access-sufficient"
        ),
        Change("package.opf", "schema:accessibilitySummary", "schema:summary", "book.access-summary"),
        Change("package.opf", ">tableOfContents<", ">contents<", "book.access-term"),
        Change(
            "package.opf",
            "</metadata>",
            #"<meta property="schema:accessibilityHazard">sound</meta></metadata>"#,
            "book.access-hazards"
        ),
        Change(
            "package.opf",
            "</metadata>",
            #"<meta property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>"#,
            "book.uncertified"
        ),
        Change(
            "package.opf",
            "</metadata>",
            #"<meta property="dcterms:conformsTo">EPUB Accessibility 1.1, AA</meta>"#
                + #"<meta property="a11y:certifiedBy">Ada Example</meta></metadata>"#,
            "book.conformance"
        ),
        Change("package.opf", ">tableOfContents<", ">MathML<", "book.untrue-claim"),
        Change(
            "one.xhtml",
            "<p>What",
            #"<p><img src="cover.png" alt="An oar"/>What"#,
            "book.unsaid-pictures"
        ),
        Change(
            "one.xhtml",
            "<p>What",
            #"<p><audio src="cover.png" controls="controls"></audio>What"#,
            "book.unsaid-recordings"
        ),
    ]

    static let navigation = [
        Change(
            "nav.xhtml",
            #"epub:type="toc" role"#,
            #"epub:type="lot" role"#,
            "book.no-contents"
        ),
        Change("package.opf", #" properties="nav""#, "", "book.no-contents"),
        Change("package.opf", #"idref="cover""#, #"idref="cover" linear="no""#, "book.skipped-cover"),
        Change(
            "nav.xhtml",
            ##"<li><a href="index.xhtml">Index<"##,
            ##"<li><a href="index.xhtml"> <"##,
            "book.empty-label"
        ),
        Change("nav.xhtml", ">Index</a>", "><em>Index</em></a>", "book.contents-markup"),
        Change(
            "nav.xhtml",
            ##"<li><a href="one.xhtml#row">Row</a></li>"##,
            ##"<li><span>A</span><ol><li><span>B</span><ol><li><a href="one.xhtml#row">Row</a></li></ol></li></ol></li>"##,
            "book.deep-contents"
        ),
        Change(
            "nav.xhtml",
            "</ol>\n</nav>\n<nav",
            #"<li><a href="one.xhtml">First</a></li></ol></nav><nav"#,
            "book.contents-order"
        ),
        Change(
            "nav.xhtml",
            #"<li><a href="index.xhtml">Index</a></li>"#,
            "",
            "book.old-contents",
            "book.contents-gap"
        ),
        Change(
            "nav.xhtml",
            "</ol></nav>",
            #"<li><a epub:type="toc" href="nav.xhtml">List</a></li></ol></nav>"#,
            "book.doubled-landmark"
        ),
        Change("nav.xhtml", #"epub:type="bodymatter""#, #"epub:type="chapter""#, "book.missing-landmark"),
        Change("nav.xhtml", #"epub:type="cover""#, #"epub:type="chapter""#, "book.missing-landmark"),
        Change("nav.xhtml", #"epub:type="index""#, #"epub:type="chapter""#, "book.missing-landmark"),
        Change(
            "nav.xhtml",
            "</body>",
            ##"<nav epub:type="page-list" hidden=""><ol><li><a href="one.xhtml#row">1</a></li></ol></nav></body>"##,
            "book.page-list"
        ),
        Change(
            "nav.xhtml",
            "<ol>\n<li>",
            "<ol>" + String(repeating: " ", count: 80_000) + "<li>",
            "book.large-contents"
        ),
        Change("toc.ncx", "9fc33200", "8fc33200", "book.old-contents-identifier"),
        Change("toc.ncx", #"src="index.xhtml""#, #"src="cover.xhtml""#, "book.old-contents", "book.old-contents"),
    ]
}
