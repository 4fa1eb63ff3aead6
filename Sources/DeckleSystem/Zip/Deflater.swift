internal import CZlib
internal import DeckleCore

/// A raw deflate stream (RFC 1951), used for one entry after another.
@safe
final class Deflater {
    // Safe, because zlib's memory is nobody else's, and pointers to input and room are set anew for every call.
    private var stream = unsafe z_stream()
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    private var isOpen = false

    private let level: Int32

    /// - Parameter level: from 1, fast, to 9, small.
    init(level: Int32 = 6) { self.level = level }

    deinit {
        if isOpen { unsafe deflateEnd(&stream) }
    }

    /// Makes the stream ready for new content.
    func start() throws {
        let status: Int32
        if isOpen {
            status = unsafe deflateReset(&stream)
        } else {
            // Negative window bits ask for raw deflate, without zlib's own header.
            status = unsafe deflateInit2_(
                &stream,
                level,
                Z_DEFLATED,
                -15,
                9,
                Z_DEFAULT_STRATEGY,
                ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)
            )
            isOpen = status == Z_OK
        }
        guard status == Z_OK else { throw Self.failure(status) }
    }

    /// Compresses `input` and hands over what comes out; with `isLast`, everything that is left too.
    func compress(
        _ input: UnsafeRawBufferPointer,
        isLast: Bool,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        // zlib counts input in 32 bits.
        var rest = unsafe input[...]
        repeat {
            let piece = unsafe rest.prefix(1 << 30)
            unsafe rest = rest.dropFirst(piece.count)
            try unsafe deflatePiece(UnsafeRawBufferPointer(rebasing: piece), flush: isLast && rest.isEmpty, to: sink)
        } while unsafe !rest.isEmpty
    }

    private func deflatePiece(
        _ input: UnsafeRawBufferPointer,
        flush: Bool,
        to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        var isFull = true
        while isFull {
            let status = unsafe buffer.withUnsafeMutableBytes { room in
                unsafe stream.next_out = room.bindMemory(to: UInt8.self).baseAddress
                unsafe stream.avail_out = UInt32(room.count)
                return unsafe deflate(&stream, flush ? Z_FINISH : Z_NO_FLUSH)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw Self.failure(status) }
            let count = unsafe buffer.count - Int(stream.avail_out)
            try unsafe buffer.withUnsafeBytes { try unsafe sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            isFull = unsafe stream.avail_out == 0
        }
    }

    private static func failure(_ status: Int32) -> Failure {
        Failure(.error(.zipDeflate, "zlib could not compress (status \(status))"))
    }
}
