import Testing

@Suite struct SystemSmokeTests {
    @Test func builds() {
        #expect(Bool(true))
    }
}
