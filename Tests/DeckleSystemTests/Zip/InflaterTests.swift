import DeckleCore
import Testing

@testable import DeckleSystem

@Suite struct InflaterTests {
    /// -3 is zlib's `Z_DATA_ERROR`, -4 its `Z_MEM_ERROR`.
    @Test(arguments: [(-3, "zip.damaged"), (-4, "zip.inflate")] as [(Int32, String)])
    func whereMemoryRunsOutTheArchiveIsNotAtFault(status: Int32, code: String) {
        #expect(Inflater.failure(status).diagnostics.map(\.code.name) == [code])
    }
}
