import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct ForeignPictureTests {
    @Test(
        arguments: [
            ("\0\0\0\u{18}ftypheic", .heic), ("\0\0\0\u{18}ftypheix", .heic), ("II*\0\u{8}\0\0\0", .tiff),
            ("MM\0*\0\0\0\u{8}", .tiff), ("\0\0\0\u{C}JXL \r\n", .jpegXL),
            ("BM\u{46}\0\0\0\0\0\0\0\u{36}\0\0\0\u{28}\0\0\0", .bmp), ("BM is short for a bench mark", nil),
            ("MM is short for millimetres", nil), ("\0\0\0\u{18}ftypisom", nil), ("", nil),
        ] as [(String, ForeignPicture?)]
    )
    func kindsAreToldByTheirBytes(text: String, expected: ForeignPicture?) {
        #expect(ForeignPicture(content: Array(text.utf8)) == expected)
    }

    @Test func aBareCodestreamIsJPEGXL() {
        #expect(ForeignPicture(content: [0xFF, 0x0A, 0xFA]) == .jpegXL)
    }

    @Test func theKindIsNamedWithWhatToMakeOfIt() throws {
        let fault = #expect(throws: MediaFault.self) { try MediaContent(Array("II*\0".utf8)) }
        let warning = try #require(fault).warning(of: "map.tif")
        #expect(warning.code == "media.unknown-type")
        #expect(
            warning.message == "map.tif is TIFF, which cannot be shown everywhere, its description stands in its place"
        )
        #expect(warning.hint == "make it a PNG or a JPEG, as any image editor does")
    }

    @Test func archivesMayHoldThem() {
        #expect(MediaFault(of: Array("II*\0".utf8)) == nil)
    }
}
