/// How the bytes of a row are told by those beside and above them, so that they become smaller (PNG, third edition,
/// section 9).
enum PNGFilter: UInt8, CaseIterable {
    case none, sub, up, average, paeth

    /// The row after the byte that names the filter.
    ///
    /// - Parameters:
    ///   - above: the row before, as long; zeros for the first.
    ///   - step: the bytes of a pixel.
    func filtered(_ row: ArraySlice<UInt8>, above: ArraySlice<UInt8>, step: Int) -> [UInt8] {
        let row = Array(row), above = Array(above)
        var filtered = [rawValue]
        filtered.reserveCapacity(row.count + 1)
        for index in row.indices {
            let isFirst = index < step
            let left = isFirst ? 0 : row[index - step], corner = isFirst ? 0 : above[index - step]
            filtered.append(row[index] &- prediction(left: left, up: above[index], corner: corner))
        }
        return filtered
    }

    private func prediction(left: UInt8, up: UInt8, corner: UInt8) -> UInt8 {
        switch self {
        case .none: 0
        case .sub: left
        case .up: up
        case .average: UInt8((Int(left) + Int(up)) / 2)
        case .paeth: Self.nearest(left, up, corner)
        }
    }

    /// Which of three bytes is nearest to what their slope promises (section 9.4).
    private static func nearest(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
        let slope = Int(left) + Int(up) - Int(corner)
        let left = (byte: left, way: abs(slope - Int(left))), up = (byte: up, way: abs(slope - Int(up)))
        let corner = (byte: corner, way: abs(slope - Int(corner)))
        if left.way <= up.way && left.way <= corner.way { return left.byte }
        return up.way <= corner.way ? up.byte : corner.byte
    }

    /// The row by the filter that promises to make it smallest: the one with the least sum of differences (section 12.7).
    static func best(_ row: ArraySlice<UInt8>, above: ArraySlice<UInt8>, step: Int) -> [UInt8] {
        let candidates = allCases.map { $0.filtered(row, above: above, step: step) }
        let sums = candidates.map { $0.dropFirst().reduce(0) { $0 + Int(Int8(bitPattern: $1).magnitude) } }
        return zip(candidates, sums).min { $0.1 < $1.1 }?.0 ?? []
    }
}
