import DeckleCore
import DeckleTestSupport

/// A library that has every picture and recording, all pictures alike.
struct EveryFile: MediaLibrary {
    private static let picture = TinyPicture.png(width: 8, height: 8, colour: (31, 90, 166))

    func find(_ reference: String, from page: String) -> Media? {
        let isSound = reference.hasSuffix(".wav")
        return Media(
            name: isSound ? "sound-000000000000.wav" : "picture-000000000000.png",
            type: isSound ? "audio/wav" : "image/png",
            size: Self.picture.count,
            handle: 0
        )
    }

    func bytes(of media: Media) -> [UInt8] { Self.picture }
}
