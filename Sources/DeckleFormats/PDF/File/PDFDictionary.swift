/// A dictionary of a PDF file (ISO 32000-1, 7.3.7): its keys in order, and their values as they are written.
struct PDFDictionary {
    private var entries: [(key: String, value: [UInt8])] = []

    /// The value of a key, such as `Type` for `/Type`; setting nil takes the key out.
    subscript(key: String) -> [UInt8]? {
        get { entries.first { $0.key == key }?.value }
        set {
            entries.removeAll { $0.key == key }
            if let newValue { entries.append((key, newValue)) }
        }
    }

    /// The number of the object that a value refers to.
    func reference(_ key: String) -> Int? {
        guard let value = self[key] else { return nil }
        var scanner = PDFScanner(value[...])
        guard let number = scanner.integer(), scanner.integer() != nil, scanner.take("R") else { return nil }
        return number
    }

    /// A whole number that is written here and not elsewhere.
    func integer(_ key: String) -> Int? {
        guard reference(key) == nil, let value = self[key] else { return nil }
        var scanner = PDFScanner(value[...])
        return scanner.integer()
    }

    /// A list of whole numbers.
    func integers(_ key: String) -> [Int]? {
        guard let value = self[key] else { return nil }
        var scanner = PDFScanner(value[...]), numbers: [Int] = []
        guard scanner.take("[") else { return nil }
        while let number = scanner.integer() { numbers.append(number) }
        return scanner.take("]") ? numbers : nil
    }

    /// The dictionary as it is written.
    var bytes: [UInt8] {
        var bytes = Array("<<".utf8)
        for (key, value) in entries { bytes += Array("\n/\(key) ".utf8) + value }
        return bytes + Array("\n>>".utf8)
    }
}
