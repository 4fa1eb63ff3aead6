internal import DeckleText

/// The fixed files of the container (EPUB 3.3, section 4).
enum EPUBContainer {
    /// The content of the first entry, which tells what the archive is.
    static let mediaType = "application/epub+zip"
    /// The folder that everything of the book stands in.
    static let folder = "EPUB/"
    static let packagePath = "package.opf"

    /// `META-INF/container.xml`, which names the package document.
    static var document: Markup {
        var builder = MarkupBuilder()
        builder.declaration()
        let namespace = "urn:oasis:names:tc:opendocument:xmlns:container"
        builder.element("container", ["xmlns": namespace, "version": "1.0"]) { container in
            container.element("rootfiles") { files in
                files.empty(
                    "rootfile",
                    ["full-path": folder + packagePath, "media-type": "application/oebps-package+xml"]
                )
            }
        }
        builder.newline()
        return builder.markup
    }
}
