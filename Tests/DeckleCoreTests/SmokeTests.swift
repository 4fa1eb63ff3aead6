import Testing

@Suite struct CoreSmokeTests {
    @Test func builds() {
        #expect(Bool(true))
    }
}
