/// How the domain name system writes a label that is not ASCII, behind `xn--` (RFC 3492).
enum Punycode {
    private static let base = 36

    /// How many bytes a label takes, without its prefix (section 6.3); of one that is too long at least so many.
    static func length(of label: String) -> Int {
        // No label of the domain name system has more than 63 bytes, and the way below is quadratic.
        let scalars = label.unicodeScalars.prefix(64).map { Int($0.value) }
        let basic = scalars.count { $0 < 0x80 }
        var length = basic > 0 ? basic + 1 : 0
        var handled = basic, delta = 0, bias = 72, next = 0x80
        while handled < scalars.count, let least = scalars.lazy.filter({ $0 >= next }).min() {
            delta += (least - next) * (handled + 1)
            for scalar in scalars where scalar <= least {
                guard scalar == least else {
                    delta += 1
                    continue
                }
                length += digits(of: delta, bias: bias)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            next = least + 1
        }
        return length
    }

    /// Whether the bytes behind a prefix are a label that needs it (section 6.2).
    static func isSound(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        let dash = bytes.lastIndex(of: UInt8(ascii: "-"))
        var rest = Array(dash.map { bytes[bytes.index(after: $0)...] } ?? bytes[...])[...]
        let basic = dash.map { bytes.distance(from: bytes.startIndex, to: $0) } ?? 0
        guard !rest.isEmpty, dash != bytes.startIndex else { return false }
        var count = basic, position = 0, bias = 72, scalar = 0x80
        while !rest.isEmpty {
            let start = position
            guard let delta = number(from: &rest, bias: bias) else { return false }
            count += 1
            position += delta
            bias = adapted(position - start, count: count, isFirst: count == basic + 1)
            scalar += position / count
            position = position % count + 1
            guard let value = UInt32(exactly: scalar), Unicode.Scalar(value).map(HostName.isAllowed) == true else {
                return false
            }
        }
        return true
    }

    private static func threshold(_ weight: Int, _ bias: Int) -> Int { min(max(weight - bias, 1), 26) }

    /// How many digits a number takes, whose last one is told by its size.
    private static func digits(of number: Int, bias: Int) -> Int {
        var rest = number, count = 1
        while case let limit = threshold(count * base, bias), rest >= limit {
            rest = (rest - limit) / (base - limit)
            count += 1
        }
        return count
    }

    /// Takes a number off; nil where the digits end before it does, or none can be so large.
    private static func number(from bytes: inout ArraySlice<UInt8>, bias: Int) -> Int? {
        var number = 0, weight = 1
        for count in 1... {
            guard let digit = bytes.popFirst().flatMap(value), weight < 1 << 32 else { return nil }
            number += digit * weight
            let limit = threshold(count * base, bias)
            if digit < limit { break }
            weight *= base - limit
        }
        return number
    }

    private static func value(of digit: UInt8) -> Int? {
        switch digit {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit - UInt8(ascii: "a"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit - UInt8(ascii: "0")) + 26
        default: nil
        }
    }

    /// The bias after a number (section 6.1).
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var weight = 0
        while delta > 455 {
            delta /= base - 1
            weight += base
        }
        return weight + base * delta / (delta + 38)
    }
}
