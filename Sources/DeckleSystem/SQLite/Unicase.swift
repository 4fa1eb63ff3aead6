/// Compares texts by their scalars, each folded to lower case on its own, so that one scalar stays one scalar.
enum Unicase {
    /// Less than, equal to or greater than 0 as `left` comes before `right`, is the same, or comes after it.
    static func compare(_ left: String, _ right: String) -> Int32 {
        var left = folded(left).makeIterator(), right = folded(right).makeIterator()
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return 0
            case (nil, _): return -1
            case (_, nil): return 1
            case (let first?, let second?) where first != second: return first < second ? -1 : 1
            default: continue
            }
        }
    }

    private static func folded(_ text: String) -> some Sequence<UInt32> {
        text.unicodeScalars.lazy.map(fold)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.isASCII { return (65...90).contains(scalar.value) ? scalar.value + 32 : scalar.value }
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first?.value ?? scalar.value : scalar.value
    }
}
