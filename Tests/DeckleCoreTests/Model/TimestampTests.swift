import DeckleCore
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01", 0),
        ("2026-06-20", 1_781_913_600),
        ("2000-02-29", 951_782_400),
        ("1969-12-31", -86_400),
        ("2026-06-20T12:34:56Z", 1_781_958_896),
        ("2026-06-20T12:34:56.789Z", 1_781_958_896),
        ("2026-06-20T14:34:56+02:00", 1_781_958_896),
        ("2026-06-20 12:34Z", 1_781_958_840),
    ])
    func readsDates(text: String, seconds: Int64) {
        #expect(Timestamp(iso8601: text) == Timestamp(seconds: seconds))
    }

    @Test(arguments: [
        "", "2026", "2026-6-20", "2026-13-01", "2026-02-30", "1900-02-29", "2026-06-20T25:00:00Z",
        "2026-06-20T12:00:00",
        "2026-06-20x", "yesterday",
    ])
    func refusesWhatIsNoDate(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test(arguments: [-62_135_596_800, -1, 0, 951_782_400, 1_781_958_896, 253_402_300_799])
    func writesWhatItReads(seconds: Int64) {
        let moment = Timestamp(seconds: seconds)
        #expect(Timestamp(iso8601: moment.dateTime) == moment)
    }

    @Test func writesDayAndMoment() {
        let moment = Timestamp(seconds: 1_781_958_896)
        #expect(moment.date == "2026-06-20")
        #expect(moment.dateTime == "2026-06-20T12:34:56Z")
    }
}
