extension Bitmap {
    /// The picture as a PNG in true colour.
    ///
    /// - Throws: ``Failure`` with `zip.deflate`
    package func png() throws -> [UInt8] {
        var png = try PNGWriter(width: width, height: height, hasAlpha ? .trueColourWithAlpha : .trueColour)
        let nothing = [UInt8](repeating: 0, count: rowSize)[...]
        for row in 0..<height {
            let above = row == 0 ? nothing : self[row: row - 1]
            try png.add(PNGFilter.best(self[row: row], above: above, step: pixelSize))
        }
        return try png.finish()
    }
}
