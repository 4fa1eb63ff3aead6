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

/// An item of a sparse array.
package struct DevalueItem: Sendable, Hashable {
    package var index: Int
    package var reference: DevalueReference
}

/// A named value of an object.
package struct DevalueMember: Sendable, Hashable {
    package var name: String
    package var reference: DevalueReference
}
