internal import CWebP

extension Bitmap {
    /// Puts a WebP that does not move into the picture, in place of what was there.
    ///
    /// - Parameters:
    ///   - webP: the whole file, or the data of a frame.
    ///   - x: the place of its left edge, in pixels.
    ///   - y: the place of its upper edge, in pixels.
    /// - Returns: whether it has room there and could be decoded to its end.
    package mutating func put(webP: [UInt8], x: Int = 0, y: Int = 0) -> Bool {
        guard let header = WebPHeader(webP), !header.isAnimated else { return false }
        guard x >= 0, y >= 0, header.width <= width - x, header.height <= height - y else { return false }
        let decode = unsafe hasAlpha ? WebPDecodeRGBAInto : WebPDecodeRGBInto
        let start = y * rowSize + x * pixelSize, stride = Int32(rowSize)
        return unsafe samples.withUnsafeMutableBufferPointer { samples in
            let room = unsafe UnsafeMutableBufferPointer(rebasing: samples[start...])
            return unsafe decode(webP, webP.count, room.baseAddress, room.count, stride) != nil
        }
    }
}
