/// The bytes of an input file, held in memory once and shared by all who read them.
///
/// Inputs are read, not mapped: a mapped file that is cut off while it is read would stop the program.
public final class SourceBytes: @unchecked Sendable {
    // Unchecked, because the pointer is not Sendable; it is never written to after `init`.
    @usableFromInline let storage: UnsafeMutableRawBufferPointer
    private let release: @Sendable (UnsafeMutableRawBufferPointer) -> Void

    /// Takes a copy of the bytes.
    public convenience init(_ bytes: some Collection<UInt8>) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Lets `fill` write the bytes in place.
    public init(count: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Void) rethrows {
        storage = .allocate(byteCount: count, alignment: 16)
        release = { $0.deallocate() }
        try fill(storage)
    }

    /// Takes over bytes that are somebody else's.
    ///
    /// - Parameter release: called once nobody reads them any more.
    public init(
        _ storage: UnsafeMutableRawBufferPointer,
        release: @escaping @Sendable (UnsafeMutableRawBufferPointer) -> Void
    ) {
        self.storage = storage
        self.release = release
    }

    deinit { release(storage) }

    @inlinable public var count: Int { storage.count }

    /// Calls `body` with the bytes, which are valid during the call, and as long as somebody holds this object.
    @inlinable
    public func withBytes<Result, Problem: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        try body(UnsafeRawBufferPointer(storage))
    }
}
