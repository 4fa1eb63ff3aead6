import Testing

@Suite struct ThemesSmokeTests {
    @Test func builds() {
        #expect(Bool(true))
    }
}
