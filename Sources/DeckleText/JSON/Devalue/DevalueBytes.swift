/// A stretch of bytes that a document holds in base 64.
package struct DevalueBytes: Sendable, Hashable {
    /// `ArrayBuffer`, `DataView`, or the name of a typed array.
    package var type: String
    /// Where the base 64 text stands.
    var encoded: Range<Int>
    /// What is meant of the decoded bytes.
    var window: Range<Int>

    /// The size of an element of each type that views a buffer.
    static let elementSizes: [String: Int] = [
        "Int8Array": 1, "Uint8Array": 1, "Uint8ClampedArray": 1, "DataView": 1, "Int16Array": 2, "Uint16Array": 2,
        "Float16Array": 2, "Int32Array": 4, "Uint32Array": 4, "Float32Array": 4, "Float64Array": 8,
        "BigInt64Array": 8, "BigUint64Array": 8,
    ]
}
