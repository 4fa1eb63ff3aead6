import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// A small book that keeps every rule, written out by hand, in which a test breaks one.
struct SmallBook {
    var files: [(name: String, bytes: [UInt8])] = []

    init() throws {
        let cover = try Canvas(width: 600, height: 900, ground: #require(Colour(css: "#0a5a78"))).png()
        let texts = [
            ("mimetype", "application/epub+zip"), ("META-INF/container.xml", Self.container),
            ("EPUB/package.opf", Self.package), ("EPUB/nav.xhtml", Self.navigation), ("EPUB/toc.ncx", Self.ncx),
            ("EPUB/book.css", Self.sheet), ("EPUB/cover.xhtml", Self.cover), ("EPUB/one.xhtml", Self.one),
            ("EPUB/index.xhtml", Self.index),
        ]
        files = texts.map { (name: $0, bytes: Array($1.utf8)) } + [(name: "EPUB/cover.png", bytes: cover)]
    }

    /// The book in which one text stands in the place of another.
    ///
    /// - Parameter old: the text, which has to be there; an empty one stands for the whole file.
    init(changing file: String, _ old: String, to new: String) throws {
        try self.init()
        for index in files.indices where files[index].name == file {
            let text = String(decoding: files[index].bytes, as: UTF8.self)
            guard old.isEmpty || text.contains(old) else { throw Missing(text: old) }
            files[index].bytes = Array((old.isEmpty ? new : text.replacing(old, with: new)).utf8)
        }
    }

    struct Missing: Error { let text: String }

    /// The bytes of the archive.
    ///
    /// - Parameter method: how the files that are no pictures are packed.
    func packed(_ method: ZipWriter.Method = .deflated) throws -> [UInt8] {
        let output = MemoryOutput()
        var writer = ZipWriter(output: output)
        for file in files {
            let isStored = file.name == "mimetype" || file.name.hasSuffix("cover.png")
            try writer.add(file.name, file.bytes, method: isStored ? .stored : method)
        }
        try writer.finish()
        return output.bytes
    }

    func findings() throws -> [Diagnostic] { try Self.findings(packed()) }

    static func findings(_ bytes: [UInt8], name: String = "b.epub") throws -> [Diagnostic] {
        let source = Source(name: name, bytes: SourceBytes(bytes))
        return try Formats.verify(source) { try MemoryOutput().makeScratchFile() }.findings
    }
}

extension SmallBook {
    private static let container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles></container>
        """

    private static let package = """
        <?xml version="1.0" encoding="utf-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en" \
        prefix="dcterms: http://purl.org/dc/terms/ schema: http://schema.org/ a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:uuid:9fc33200-1252-5985-b892-6b993db3939c</dc:identifier>
        <dc:title>Oars</dc:title>
        <dc:language>en</dc:language>
        <dc:creator id="author">Ada Example</dc:creator>
        <meta refines="#author" property="role" scheme="marc:relators">aut</meta>
        <meta property="dcterms:modified">2026-03-01T12:00:00Z</meta>
        <meta name="cover" content="cover-image"/>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <meta property="schema:accessibilityFeature">tableOfContents</meta>
        <meta property="schema:accessibilityFeature">index</meta>
        <meta property="schema:accessibilityHazard">none</meta>
        <meta property="schema:accessibilitySummary">All of it is text.</meta>
        </metadata>
        <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
        <item id="css" href="book.css" media-type="text/css"/>
        <item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>
        <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
        <item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
        <item id="index" href="index.xhtml" media-type="application/xhtml+xml"/>
        </manifest>
        <spine toc="ncx">
        <itemref idref="cover"/>
        <itemref idref="nav"/>
        <itemref idref="one"/>
        <itemref idref="index"/>
        </spine>
        </package>
        """

    private static let ncx = """
        <?xml version="1.0" encoding="utf-8"?>
        <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
        <head><meta name="dtb:uid" content="urn:uuid:9fc33200-1252-5985-b892-6b993db3939c"/></head>
        <docTitle><text>Oars</text></docTitle>
        <navMap>
        <navPoint id="p1"><navLabel><text>One</text></navLabel><content src="one.xhtml"/>
        <navPoint id="p2"><navLabel><text>Row</text></navLabel><content src="one.xhtml#row"/></navPoint></navPoint>
        <navPoint id="p3"><navLabel><text>Index</text></navLabel><content src="index.xhtml"/></navPoint>
        </navMap>
        </ncx>
        """

    private static let sheet = """
        h1 { font-size: 1.5em; page-break-after: avoid; }
        .note { margin: 0 2em; color: #777; }
        pre { white-space: pre-wrap; font-family: Menlo, monospace; color: #111; background-color: #eee; }
        img { background-color: #fff; }
        """

    private static func page(_ title: String, _ body: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
        <head>
        <title>\(title)</title>
        <link rel="stylesheet" type="text/css" href="book.css"/>
        </head>
        <body>
        \(body)
        </body>
        </html>
        """
    }

    private static let cover = page(
        "Cover",
        """
        <section epub:type="cover"><img role="doc-cover" src="cover.png" alt="Oars"/></section>
        """
    )

    private static let navigation = page(
        "Contents",
        """
        <nav epub:type="toc" role="doc-toc" aria-labelledby="title">
        <h1 id="title">Contents</h1>
        <ol>
        <li><a href="one.xhtml">One</a><ol><li><a href="one.xhtml#row">Row</a></li></ol></li>
        <li><a href="index.xhtml">Index</a></li>
        </ol>
        </nav>
        <nav epub:type="landmarks" hidden=""><ol>
        <li><a epub:type="cover" href="cover.xhtml">Cover</a></li>
        <li><a epub:type="toc" href="nav.xhtml">Contents</a></li>
        <li><a epub:type="bodymatter" href="one.xhtml">One</a></li>
        <li><a epub:type="index" href="index.xhtml">Index</a></li>
        </ol></nav>
        """
    )

    private static let one = page(
        "One",
        """
        <section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
        <h1 id="title">One</h1>
        <p>What moves a boat?</p>
        <h2 id="row">Row</h2>
        <p>An oar, and a <a href="https://example.org/sail">sail</a>.</p>
        <pre><code><span class="oar">row(2)</span></code></pre>
        <table><tr><th scope="col">Oar</th></tr><tr><td>Two</td></tr></table>
        </section>
        """
    )

    private static let index = page(
        "Index",
        """
        <section epub:type="index" role="doc-index" aria-labelledby="title">
        <h1 id="title">Index</h1>
        <p><a href="one.xhtml#row">Rowing</a></p>
        </section>
        """
    )
}
