#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension [UInt8] {
    /// Whether the byte stands anywhere; many times faster than `contains`.
    func has(_ byte: UInt8) -> Bool {
        unsafe withUnsafeBytes { bytes in
            unsafe bytes.baseAddress.map { unsafe memchr($0, Int32(byte), bytes.count) != nil } ?? false
        }
    }

    /// Whether the byte stands three times in a row.
    func hasThree(of byte: UInt8) -> Bool {
        unsafe withUnsafeBytes { bytes in
            guard var next = bytes.baseAddress else { return false }
            let end = unsafe next + bytes.count
            while let found = unsafe memchr(next, Int32(byte), end - next) {
                let run = unsafe UnsafeRawBufferPointer(
                    start: found,
                    count: Swift.min(end - UnsafeRawPointer(found), 3)
                )
                if unsafe run.count == 3 && run.allSatisfy({ $0 == byte }) { return true }
                unsafe next = UnsafeRawPointer(found) + 1
            }
            return false
        }
    }
}

extension ArraySlice<UInt8> {
    /// Where `needle` first stands; nil if it is empty or stands nowhere.
    package func range(of needle: [UInt8]) -> Range<Int>? {
        let found = unsafe withUnsafeBytes { unsafe $0.position(of: needle) }
        return found.map { startIndex + $0..<startIndex + $0 + needle.count }
    }
}

extension String {
    /// Whether `needle` stands anywhere in the text; not where it is empty.
    package func holds(_ needle: [UInt8]) -> Bool {
        var text = self
        return text.withUTF8 { unsafe UnsafeRawBufferPointer($0).position(of: needle) != nil }
    }
}

extension UnsafeRawBufferPointer {
    /// The offset at which `needle` first stands; nil if it is empty or stands nowhere.
    fileprivate func position(of needle: [UInt8]) -> Int? {
        guard let start = baseAddress, let first = needle.first, let last = needle.last else { return nil }
        var offset = 0
        while count - offset >= needle.count {
            let room = count - offset - needle.count + 1
            guard let found = unsafe memchr(start + offset, Int32(first), room) else { return nil }
            unsafe offset = UnsafeRawPointer(found) - start
            let end = offset + needle.count
            if unsafe self[end - 1] == last && self[offset..<end].elementsEqual(needle) { return offset }
            offset += 1
        }
        return nil
    }
}
