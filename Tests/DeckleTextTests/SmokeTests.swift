import Testing

@Suite struct TextSmokeTests {
    @Test func builds() {
        #expect(Bool(true))
    }
}
