internal import DeckleCore

/// How deep each character of a line lies in text of the other direction, odd from right to left.
///
/// These are the rules of Unicode Standard Annex #9 for letters, numbers and what stands between them, as titles need
/// them; marks that embed or isolate, and pairs of brackets (N0), count as what stands between.
struct EmbeddingLevels {
    /// What a character does to its neighbours.
    fileprivate enum Kind {
        case letter(Direction)
        case digit
        case neutral
    }

    private(set) var levels: [Int] = []

    init(_ scalars: [Unicode.Scalar], _ base: Direction) {
        let kinds = Self.kinds(scalars)
        let directions = Self.resolved(Self.directions(kinds, base), base)
        levels = zip(kinds, directions).map { kind, direction in
            switch (kind, direction, base) {
            case (.digit, .leftToRight, .leftToRight): 0
            case (.digit, _, _): 2
            case (_, .rightToLeft, _): 1
            case (_, .leftToRight, .leftToRight): 0
            case (_, .leftToRight, .rightToLeft): 2
            }
        }
    }

    private static func kinds(_ scalars: [Unicode.Scalar]) -> [Kind] {
        let kinds = scalars.map(kind)
        return kinds.indices.map { index in
            let isBetween = index > 0 && index + 1 < kinds.count && ".,:/+-".unicodeScalars.contains(scalars[index])
            return isBetween && kinds[index - 1].isDigit && kinds[index + 1].isDigit ? .digit : kinds[index]
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        if scalar.properties.generalCategory == .decimalNumber { return .digit }
        return Script(of: scalar).map { .letter($0.direction) } ?? .neutral
    }

    /// The direction of each character that has one; that of digits follows from the letter before them.
    private static func directions(_ kinds: [Kind], _ base: Direction) -> [Direction?] {
        var last = base
        return kinds.map { kind in
            switch kind {
            case .letter(let direction):
                last = direction
                return direction
            case .digit: return last
            case .neutral: return nil
            }
        }
    }

    /// What has no direction has that of its neighbours where they agree, else that of the line.
    private static func resolved(_ directions: [Direction?], _ base: Direction) -> [Direction] {
        var before = base
        return directions.indices.map { index in
            if let direction = directions[index] {
                before = direction
                return direction
            }
            let after = directions[index...].lazy.compactMap(\.self).first ?? base
            return before == after ? before : base
        }
    }
}

extension EmbeddingLevels.Kind {
    fileprivate var isDigit: Bool {
        if case .digit = self { true } else { false }
    }
}
