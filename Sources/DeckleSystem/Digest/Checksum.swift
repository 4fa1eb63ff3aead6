internal import CZlib

/// Checksums that tell damage, not forgery.
package enum Checksum {
    /// CRC-32 as zip and PNG have it (ISO 3309).
    package static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { unsafe UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
