/// The ISO base media file format (ISO/IEC 14496-12, section 4.2): AVIF pictures and MPEG-4 recordings, boxes with their
/// sizes.
enum BoxFile {
    static func checkPicture(_ file: inout ByteCursor) throws(MediaFault) { try check(&file, describedBy: "meta") }

    static func checkRecording(_ file: inout ByteCursor) throws(MediaFault) { try check(&file, describedBy: "moov") }

    private static func check(_ file: inout ByteCursor, describedBy name: String) throws(MediaFault) {
        var names: Set<String> = []
        while !file.isAtEnd { names.insert(try box(&file)) }
        guard names.contains(name) else { throw .damaged("nothing in it describes its data") }
    }

    /// Skips a box; gives its name.
    private static func box(_ file: inout ByteCursor) throws(MediaFault) -> String {
        let size = try file.bigEndian(4)
        let name = try file.name()
        switch size {
        case 0: try file.skip(file.count)
        case 1:
            guard try file.bigEndian(4) == 0 else { throw .truncated }
            try file.skip(file.bigEndian(4) - 16)
        default: try file.skip(size - 8)
        }
        return name
    }
}
