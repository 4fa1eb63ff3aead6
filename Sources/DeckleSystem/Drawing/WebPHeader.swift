internal import CWebP

/// What a WebP says of itself before its pixels (RFC 9649, section 2).
package struct WebPHeader: Sendable, Hashable {
    /// In pixels.
    package let width: Int
    package let height: Int
    package let hasAlpha: Bool
    package let isAnimated: Bool

    /// Nil for what is no WebP.
    ///
    /// - Parameter bytes: the whole file, or the data of a frame.
    package init?(_ bytes: [UInt8]) {
        var features = WebPBitstreamFeatures()
        guard unsafe WebPGetFeatures(bytes, bytes.count, &features) == VP8_STATUS_OK else { return nil }
        width = Int(features.width)
        height = Int(features.height)
        hasAlpha = features.has_alpha != 0
        isAnimated = features.has_animation != 0
    }
}
