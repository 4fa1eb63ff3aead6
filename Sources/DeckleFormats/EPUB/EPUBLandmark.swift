/// A place that reading systems lead to by what it is (EPUB 3.3, section 7.4.4).
struct EPUBLandmark {
    /// What it is, such as `bodymatter`.
    let type: String
    let title: String
    /// Where it is, from the package document's folder.
    let address: String
}

extension EPUBLandmark {
    init(_ type: String, _ entry: EPUBEntry) {
        self.init(type: type, title: entry.label, address: entry.address)
    }
}
