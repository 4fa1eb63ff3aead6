internal import DeckleText

/// The order that people read names in: runs of digits count as numbers, all else by its bytes.
enum NaturalOrder {
    static func precedes(_ left: String, _ right: String) -> Bool {
        var one = Array(left.utf8)[...], other = Array(right.utf8)[...]
        while let first = one.first, let second = other.first {
            if first.isDigit, second.isDigit {
                let numbers = (one.takeNumber(), other.takeNumber())
                if numbers.0.count != numbers.1.count { return numbers.0.count < numbers.1.count }
                if numbers.0 != numbers.1 { return numbers.0.lexicographicallyPrecedes(numbers.1) }
            } else if first != second {
                return first < second
            } else {
                one.removeFirst()
                other.removeFirst()
            }
        }
        // Numbers with zeros before them are equal to those without.
        return one.isEmpty && other.isEmpty ? left.utf8.lexicographicallyPrecedes(right.utf8) : one.isEmpty
    }
}

extension ArraySlice<UInt8> {
    /// The digits at the start without zeros before them, which are taken away.
    fileprivate mutating func takeNumber() -> Self {
        let digits = prefix(while: \.isDigit)
        self = self[digits.endIndex...]
        return digits.drop { $0 == UInt8(ascii: "0") }
    }
}
