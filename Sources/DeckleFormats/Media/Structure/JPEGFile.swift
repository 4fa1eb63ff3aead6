/// JPEG (ITU-T T.81, annex B): segments, and scans in which a marker is a byte FF that no 0 follows.
enum JPEGFile {
    private static let startOfScan: UInt8 = 0xDA, end: UInt8 = 0xD9

    static func check(_ file: inout ByteCursor) throws(MediaFault) {
        var hasFrame = false, hasScan = false
        while true {
            let marker = try marker(&file)
            if marker == end { break }
            let segment = try file.take(max(0, file.bigEndian(2) - 2))
            if isFrame(marker) {
                try checkSize(segment)
                hasFrame = true
            }
            if marker == startOfScan { hasScan = true }
        }
        guard hasFrame, hasScan else { throw .damaged("it has no data") }
    }

    /// How wide and how high the picture is, as its first frame says.
    static func pixels(of file: inout ByteCursor) throws(MediaFault) -> (width: Int, height: Int) {
        while true {
            let marker = try marker(&file)
            let size = try file.bigEndian(2)
            guard isFrame(marker) else {
                try file.skip(max(0, size - 2))
                continue
            }
            try file.skip(1)
            let height = try file.bigEndian(2)
            return (width: try file.bigEndian(2), height: height)
        }
    }

    /// The next marker that is not alone; what stands before it belongs to a scan, or to nothing.
    private static func marker(_ file: inout ByteCursor) throws(MediaFault) -> UInt8 {
        while true {
            try file.skip(behind: 0xFF)
            file.skip(all: 0xFF)
            let marker = try file.byte()
            switch marker {
            case 0x00, 0x01, 0xD0...0xD8: continue
            default: return marker
            }
        }
    }

    /// Whether a marker starts a frame of any kind (table B.1).
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    private static func checkSize(_ segment: ArraySlice<UInt8>) throws(MediaFault) {
        var frame = ByteCursor(Array(segment))
        try frame.skip(1)
        guard try frame.bigEndian(2) > 0, try frame.bigEndian(2) > 0 else { throw .noSize }
    }
}
