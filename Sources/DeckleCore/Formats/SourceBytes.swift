/// The bytes of an input file, held in memory once and shared by all who read them.
///
/// Files are read, not mapped: a mapped file that is cut off while it is read would stop the program.
public final class SourceBytes: @unchecked Sendable {
    // Unchecked, because the pointer is not Sendable; it is never written to after `init`.
    @usableFromInline let storage: UnsafeMutableRawBufferPointer

    /// Takes a copy of the bytes.
    public convenience init(_ bytes: some Collection<UInt8>) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Lets `fill` write the bytes in place.
    public init(count: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Void) rethrows {
        storage = .allocate(byteCount: count, alignment: 16)
        try fill(storage)
    }

    deinit { storage.deallocate() }

    @inlinable public var count: Int { storage.count }

    /// Calls `body` with the bytes, which are valid only during the call.
    @inlinable
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(storage))
    }
}
