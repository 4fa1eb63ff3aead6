/// The names that browsers give to parts of a document, such as `(node00000447)`.
///
/// They hold a number that is counted up while the browser runs, and another each time. What counts is only which parts
/// have the same one, and their order, as the file has a tree of them.
struct PDFNodeNames {
    /// What a name begins with, and how many digits and bytes follow.
    private static let start = Array("(node".utf8), digits = 8

    /// Where names stand, and their numbers.
    private var places: [(place: Int, number: Int)] = []
    /// The numbers of those that name a part, and not only refer to one.
    private var given: Set<Int> = []

    init(in bytes: [UInt8]) {
        let key = Array("/ID ".utf8)
        var rest = bytes[...]
        while let place = rest.firstIndex(of: Self.start[0]) {
            rest = bytes[(place + 1)...]
            guard let number = Self.number(bytes[place...]) else { continue }
            places.append((place, number))
            if bytes[..<place].suffix(key.count).elementsEqual(key) { given.insert(number) }
        }
    }

    /// Numbers the parts anew, from one; each name keeps its length.
    func renumber(_ bytes: inout [UInt8]) {
        let ranks = Dictionary(uniqueKeysWithValues: given.sorted().enumerated().map { ($1, $0 + 1) })
        for (place, number) in places {
            guard let rank = ranks[number] else { continue }
            let start = place + Self.start.count
            bytes.replaceSubrange(start..<(start + Self.digits), with: Self.digits(of: rank))
        }
    }

    /// The number of a name that stands here.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.starts(with: start) else { return nil }
        let digits = bytes.dropFirst(start.count).prefix(digits)
        guard digits.count == Self.digits, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            bytes.dropFirst(start.count + Self.digits).first == 0x29
        else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func digits(of number: Int) -> [UInt8] {
        let text = Array("\(number)".utf8)
        return repeatElement(0x30, count: max(0, digits - text.count)) + text
    }
}
