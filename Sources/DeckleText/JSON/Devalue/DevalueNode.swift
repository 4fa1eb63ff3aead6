/// A value of a devalue document, one level deep: what it holds are references, and texts are not yet decoded.
package enum DevalueNode: Sendable, Hashable {
    case undefined
    case null
    case bool(Bool)
    case integer(Int64)
    /// Also NaN, the infinities and -0.
    case number(Double)
    /// A text, as the range of what stands between its quotes.
    case text(Range<Int>)
    /// A list; a hole is the reference -2.
    case array([DevalueReference])
    /// A list of `length` items of which only those given are there.
    case sparse(length: Int, items: [DevalueItem])
    case object([DevalueMember])
    /// A moment as ISO 8601; empty where the date is invalid.
    case date(Range<Int>)
    case set([DevalueReference])
    /// Keys and values in turn.
    case map([DevalueReference])
    case regExp(source: Range<Int>, flags: Range<Int>?)
    /// A decimal integer of any length.
    case bigInt(Range<Int>)
    /// A buffer or a typed array.
    case bytes(DevalueBytes)
    /// A URL, URLSearchParams or Temporal value in its string form.
    case named(String, Range<Int>)
    /// A `NuxtError` or an `Island`: a record of the framework, no content.
    case record(String, DevalueReference)
    /// A value of a type that means nothing beyond what it wraps.
    case wrapper(String, DevalueReference)
}

/// An item of a list, with its place there.
package struct DevalueItem: Sendable, Hashable {
    package var index: Int
    package var reference: DevalueReference
}

extension DevalueNode {
    /// What is there of a list, sparse or not, of a set, and of a map, whose keys and values come in turn; nil for
    /// anything else.
    package var items: [DevalueItem]? {
        switch self {
        case .array(let items), .set(let items), .map(let items):
            items.enumerated().map { DevalueItem(index: $0.offset, reference: $0.element) }
        case .sparse(_, let items): items
        default: nil
        }
    }
}

/// A named value of an object.
package struct DevalueMember: Sendable, Hashable {
    package var name: String
    package var reference: DevalueReference

    package init(name: String, reference: DevalueReference) {
        self.name = name
        self.reference = reference
    }
}
