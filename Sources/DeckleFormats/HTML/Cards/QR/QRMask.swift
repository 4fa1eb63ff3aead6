/// The eight ways to invert modules so that a pattern has no large areas of one tone (ISO/IEC 18004, table 10).
enum QRMask: Int, CaseIterable {
    case checks, rows, columns, slopes, bricks, sparse, crosses, weave

    func inverts(_ x: Int, _ y: Int) -> Bool {
        switch self {
        case .checks: (x + y) % 2 == 0
        case .rows: y % 2 == 0
        case .columns: x % 3 == 0
        case .slopes: (x + y) % 3 == 0
        case .bricks: (x / 3 + y / 2) % 2 == 0
        case .sparse: x * y % 2 + x * y % 3 == 0
        case .crosses: (x * y % 2 + x * y % 3) % 2 == 0
        case .weave: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }
}
