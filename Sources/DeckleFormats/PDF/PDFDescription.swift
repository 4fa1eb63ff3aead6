internal import DeckleCore

/// What a PDF file says of itself, set in the same way whichever program made it.
struct PDFDescription {
    let deck: Deck

    /// The file with it.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    func set(in file: PDFFile) throws -> [UInt8] {
        var catalog = file.catalog
        catalog["Lang"] = PDFText.hexadecimal(Array(deck.language.utf8))
        catalog["PageLabels"] = Array("<< /Nums [0 << /S /D >>] >>".utf8)
        catalog["ViewerPreferences"] = Array("<< /DisplayDocTitle true /Direction /\(direction) >>".utf8)
        return try file.replacing(catalog: catalog, information: information(file.information))
    }

    /// Which way pages are turned.
    private var direction: String { deck.direction == .rightToLeft ? "R2L" : "L2R" }

    /// - Parameter former: what the program wrote, of which its name stays.
    private func information(_ former: PDFDictionary) -> PDFDictionary {
        var information = PDFDictionary()
        information["Title"] = PDFText.string(deck.title)
        information["Author"] = deck.author.map(PDFText.string)
        information["Subject"] = deck.summary.map(PDFText.string)
        information["Creator"] = PDFText.string("Deckle")
        information["Producer"] = former["Producer"]
        information["CreationDate"] = PDFText.date(deck.published)
        information["ModDate"] = PDFText.date(deck.published)
        return information
    }
}
