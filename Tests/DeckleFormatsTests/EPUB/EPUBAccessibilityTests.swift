import Testing

@testable import DeckleFormats

@Suite struct EPUBAccessibilityTests {
    private func values(_ name: String, of accessibility: EPUBAccessibility) -> [String] {
        accessibility.properties.filter { $0.name == name }.map(\.value)
    }

    @Test func aBookWithoutPicturesClaimsNothingOfThem() {
        let plain = EPUBAccessibility(summary: "")
        #expect(values("accessMode", of: plain) == ["textual"])
        #expect(values("accessModeSufficient", of: plain) == ["textual"])
        #expect(!values("accessibilityFeature", of: plain).contains("alternativeText"))
        #expect(values("accessibilityHazard", of: plain) == ["none"])
    }

    @Test func formulasAreNamedWhereThereAreAny() {
        let formulas = EPUBAccessibility(summary: "", hasFormulas: true)
        #expect(values("accessibilityFeature", of: formulas).contains("MathML"))
        #expect(!values("accessibilityFeature", of: EPUBAccessibility(summary: "")).contains("MathML"))
    }

    @Test func describedPicturesCanBeReadAsText() {
        let described = EPUBAccessibility(summary: "", hasPictures: true)
        #expect(values("accessMode", of: described) == ["textual", "visual"])
        #expect(values("accessModeSufficient", of: described) == ["textual", "textual,visual"])
        #expect(values("accessibilityFeature", of: described).contains("alternativeText"))
    }

    @Test func aPictureWithoutWordsMustBeSeen() {
        let undescribed = EPUBAccessibility(summary: "", hasPictures: true, describesPictures: false, mayMove: true)
        #expect(values("accessModeSufficient", of: undescribed) == ["textual,visual"])
        #expect(!values("accessibilityFeature", of: undescribed).contains("alternativeText"))
        #expect(values("accessibilityHazard", of: undescribed) == ["unknown"])
    }

    @Test func aRecordingMustBeHeardAndMayBeLoud() {
        let heard = EPUBAccessibility(summary: "", hasPictures: true, hasRecordings: true)
        #expect(values("accessMode", of: heard) == ["textual", "visual", "auditory"])
        #expect(values("accessModeSufficient", of: heard) == ["textual,visual,auditory"])
        let hazards = ["noFlashingHazard", "noMotionSimulationHazard", "unknownSoundHazard"]
        #expect(values("accessibilityHazard", of: heard) == hazards)
    }

    @Test func anIndexIsNamedWhereThereIsOne() {
        let features = { values("accessibilityFeature", of: EPUBAccessibility(summary: "", hasIndex: $0)) }
        #expect(features(true).contains("index") && !features(false).contains("index"))
    }
}
