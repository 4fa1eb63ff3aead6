/// The terms of the Schema.org Accessibility Properties for Discoverability Vocabulary.
enum AccessTerms {
    static let known: KeyValuePairs<String, Set<Substring>> = [
        "accessMode": words(
            """
            auditory chartOnVisual chemOnVisual colorDependent diagramOnVisual mathOnVisual musicOnVisual tactile
            textOnVisual textual visual
            """
        ),
        "accessibilityFeature": words(
            """
            annotations ARIA bookmarks index pageBreakMarkers pageNavigation printPageNumbers readingOrder
            structuralNavigation tableOfContents taggedPDF alternativeText audioDescription captions closedCaptions
            openCaptions describedMath longDescription rubyAnnotations signLanguage transcript displayTransformability
            synchronizedAudioText timingControl unlocked ChemML latex latex-chemistry MathML MathML-chemistry ttsMarkup
            highContrastAudio highContrastDisplay largePrint braille tactileGraphic tactileObject fullRubyAnnotations
            horizontalWriting verticalWriting withAdditionalWordSegmentation withoutAdditionalWordSegmentation none
            unknown
            """
        ),
        "accessibilityHazard": words(
            """
            flashing noFlashingHazard motionSimulation noMotionSimulationHazard sound noSoundHazard none unknown
            unknownFlashingHazard unknownMotionSimulationHazard unknownSoundHazard
            """
        ),
    ]

    private static func words(_ text: String) -> Set<Substring> { Set(text.split(whereSeparator: \.isWhitespace)) }
}
