import Testing

@Suite struct FormatsSmokeTests {
    @Test func builds() {
        #expect(Bool(true))
    }
}
