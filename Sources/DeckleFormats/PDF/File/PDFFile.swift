/// A PDF file of one piece, as programs write it: objects, a table of where they stand, a trailer (ISO 32000-1, 7.5).
struct PDFFile {
    private let objects: PDFObjects
    /// The number of the object from which everything else is reached.
    private let root: Int
    /// What that object holds.
    let catalog: PDFDictionary
    /// How many sides of paper it has.
    let pageCount: Int

    /// Nil for what is no PDF, or no whole one, and for one of several pieces or behind a password.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: "%PDF-1.".utf8), let objects = PDFObjects(bytes),
            let root = objects.table.trailer.reference("Root"), let catalog = objects.dictionary(root),
            let pages = catalog.reference("Pages").flatMap(objects.dictionary), let count = pages.integer("Count")
        else { return nil }
        self.objects = objects
        self.root = root
        self.catalog = catalog
        pageCount = count
    }

    /// What describes the document; empty where nothing does.
    var information: PDFDictionary {
        objects.information.flatMap(objects.dictionary) ?? PDFDictionary()
    }

    /// The file with another catalog and other information.
    ///
    /// All other objects stay where they are, and what the two replace is gone. Only the names of nodes are others, see
    /// ``PDFNodeNames``. The mark that tells files apart follows from all bytes.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    func replacing(catalog: PDFDictionary, information: PDFDictionary) throws -> [UInt8] {
        var copy = PDFWriter(objects)
        copy.renumberNodes()
        copy.add(catalog.bytes, number: root)
        let former = objects.information
        if let former, case .place(let place) = objects.table[former] { copy.blank(from: place) }
        let number = former ?? copy.nextNumber
        copy.add(information.bytes, number: number)
        return try copy.finish(root: root, information: number)
    }
}
