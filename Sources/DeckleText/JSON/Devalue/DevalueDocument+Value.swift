package import DeckleCore

extension DevalueDocument {
    /// How deep values may lie in each other.
    private static let depthLimit = 128

    /// A value with all that it holds, in the terms of plain data; nil for undefined and for a way back to itself.
    ///
    /// Dates, URLs and the like become their text, sets lists, maps lists of pairs, buffers their base 64.
    ///
    /// - Throws: ``Failure`` where the budget or the depth is not enough.
    package func value(at reference: DevalueReference, budget: inout DevalueBudget) throws(Failure) -> Value? {
        var path: [DevalueReference] = []
        return try value(at: reference, path: &path, budget: &budget)
    }

    private func value(
        at reference: DevalueReference,
        path: inout [DevalueReference],
        budget: inout DevalueBudget
    ) throws(Failure) -> Value? {
        let (slot, node) = try unwrapped(reference)
        if slot.number >= 0, path.contains(slot) { return nil }
        guard budget.spend(), path.count < Self.depthLimit else { throw tooLarge(slot) }
        path.append(slot)
        defer { path.removeLast() }
        switch node {
        case .undefined: return nil
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .number(let value): return .number(value)
        case .text(let range), .date(let range), .named(_, let range):
            return .string(try text(range, of: slot, budget: &budget))
        case .bigInt(let range):
            let digits = try text(range, of: slot, budget: &budget)
            return Int64(digits).map(Value.integer) ?? .string(digits)
        case .regExp(let source, let flags):
            let source = try text(source, of: slot, budget: &budget)
            return .string("/\(source)/\(flags.map(text) ?? "")")
        case .bytes(let bytes): return .string(try text(bytes.encoded, of: slot, budget: &budget))
        case .array(let items), .set(let items): return .array(try values(items, path: &path, budget: &budget))
        case .sparse(_, let items): return .array(try values(items.map(\.reference), path: &path, budget: &budget))
        case .map(let items): return .array(pairs(try values(items, path: &path, budget: &budget)))
        case .object(let members): return .object(try properties(members, path: &path, budget: &budget))
        case .record(_, let inner), .wrapper(_, let inner): return try value(at: inner, path: &path, budget: &budget)
        }
    }

    private func text(
        _ range: Range<Int>,
        of slot: DevalueReference,
        budget: inout DevalueBudget
    ) throws(Failure) -> String {
        guard budget.spend(bytes: range.count) else { throw tooLarge(slot) }
        return text(range)
    }

    private func values(
        _ items: [DevalueReference],
        path: inout [DevalueReference],
        budget: inout DevalueBudget
    ) throws(Failure) -> [Value] {
        var values: [Value] = []
        for item in items { values.append(try value(at: item, path: &path, budget: &budget) ?? .null) }
        return values
    }

    private func pairs(_ values: [Value]) -> [Value] {
        stride(from: 0, to: values.count - 1, by: 2).map { .array([values[$0], values[$0 + 1]]) }
    }

    private func properties(
        _ members: [DevalueMember],
        path: inout [DevalueReference],
        budget: inout DevalueBudget
    ) throws(Failure) -> [Property] {
        var properties: [Property] = []
        for member in members {
            guard let value = try value(at: member.reference, path: &path, budget: &budget) else { continue }
            properties.append(Property(member.name, value))
        }
        return properties
    }

    private func tooLarge(_ slot: DevalueReference) -> Failure {
        let message = "the value holds itself over and over, or more than can be unfolded"
        return Failure(.error(.payloadTooLarge, message, at: place(of: slot)))
    }
}
