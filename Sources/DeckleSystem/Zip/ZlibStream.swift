internal import CZlib
package import DeckleCore

/// Bytes in the format of zlib (RFC 1950), as PDF files hold them.
package enum ZlibStream {
    /// - Throws: ``Failure`` with `zip.deflate`
    package static func compress(_ input: [UInt8]) throws(Failure) -> [UInt8] {
        var size = compressBound(uLong(input.count))
        var output = [UInt8](repeating: 0, count: Int(size))
        let status = unsafe compress2(&output, &size, input, uLong(input.count), Z_BEST_COMPRESSION)
        guard status == Z_OK else {
            throw Failure(.error(.zipDeflate, "zlib could not compress (status \(status))"))
        }
        return Array(output.prefix(Int(size)))
    }
}
