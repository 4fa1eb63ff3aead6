internal import CHarfBuzz
package import DeckleCore

/// A font, of whose glyphs HarfBuzz makes lines of text; whatever is wrong with its bytes, it only lacks glyphs then.
@safe
package final class Font {
    // Safe, because HarfBuzz counts who uses what, and the bytes live as long as its blob of them.
    private let font: OpaquePointer?

    /// The font of a file, or the one of its fonts whose weight is nearest.
    ///
    /// - Parameter weight: as CSS counts, 400 for text and 700 for bold type.
    /// - Returns: nil where the bytes are no font, or one without glyphs.
    package init?(_ file: SourceBytes, weight: Int) {
        let blob = unsafe Self.blob(file)
        defer { unsafe hb_blob_destroy(blob) }
        let fonts = unsafe (0..<min(hb_face_count(blob), 64)).map { unsafe Self.font(blob, $0, weight) }
        let distances = unsafe fonts.map { unsafe abs(Int(hb_style_get_value($0, HB_STYLE_TAG_WEIGHT)) - weight) }
        let nearest = distances.indices.min { distances[$0] < distances[$1] }
        for index in unsafe fonts.indices where index != nearest { unsafe hb_font_destroy(fonts[index]) }
        guard let nearest else { return nil }
        unsafe font = fonts[nearest]
        guard unsafe hb_face_get_glyph_count(hb_font_get_face(font)) > 0 else { return nil }
    }

    deinit { unsafe hb_font_destroy(font) }

    /// Whether there is a glyph for everything in a text that is seen.
    package func hasGlyphs(for text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            var glyph: hb_codepoint_t = 0
            let isSeen = !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
            return unsafe !isSeen || hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0
        }
    }

    /// A line of text.
    ///
    /// - Parameters:
    ///   - language: a BCP 47 tag, which decides between forms of a letter.
    ///   - direction: that of the line; stretches in it may go the other way.
    ///   - spacing: what is added between letters, in ems; nothing where a script joins them.
    package func shaped(
        _ text: String,
        language: String,
        _ direction: Direction,
        spacing: Double = 0
    ) -> ShapedText {
        var pen = OutlinePen(unitsPerEm: unsafe Double(hb_face_get_upem(hb_font_get_face(font))))
        for run in TextRun.runs(of: text, direction) {
            draw(run, language, spacing: run.direction == .leftToRight ? spacing : 0, with: &pen)
        }
        return ShapedText(outline: pen.outline, width: pen.x)
    }

    private static func blob(_ file: SourceBytes) -> OpaquePointer? {
        let owner = unsafe Unmanaged.passRetained(file)
        return unsafe file.withBytes { bytes in
            unsafe hb_blob_create(
                bytes.bindMemory(to: CChar.self).baseAddress,
                UInt32(clamping: bytes.count),
                HB_MEMORY_MODE_READONLY,
                owner.toOpaque()
            ) { unsafe $0.map { unsafe Unmanaged<SourceBytes>.fromOpaque($0).release() } }
        }
    }

    private static func font(_ blob: OpaquePointer?, _ index: UInt32, _ weight: Int) -> OpaquePointer? {
        let face = unsafe hb_face_create(blob, index)
        defer { unsafe hb_face_destroy(face) }
        let font = unsafe hb_font_create(face)
        var variation = hb_variation_t(tag: wghtAxis, value: Float(weight))
        unsafe hb_font_set_variations(font, &variation, 1)
        return unsafe font
    }

    /// The axis of weight, `wght`, which only fonts have that vary.
    private static let wghtAxis: hb_tag_t = 0x7767_6874
}

// MARK: - Shaping

extension Font {
    private func draw(_ run: TextRun, _ language: String, spacing: Double, with pen: inout OutlinePen) {
        let buffer = unsafe hb_buffer_create()
        defer { unsafe hb_buffer_destroy(buffer) }
        for (index, scalar) in run.scalars.enumerated() {
            unsafe hb_buffer_add(buffer, scalar.value, UInt32(clamping: index))
        }
        unsafe hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
        unsafe hb_buffer_set_direction(buffer, run.direction == .leftToRight ? HB_DIRECTION_LTR : HB_DIRECTION_RTL)
        unsafe hb_buffer_set_script(buffer, run.script?.value ?? HB_SCRIPT_COMMON)
        // Named always: HarfBuzz would ask the system's locale otherwise.
        unsafe hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
        unsafe hb_shape(font, buffer, nil, 0)
        var count: UInt32 = 0
        let glyphs = unsafe hb_buffer_get_glyph_infos(buffer, &count)
        let positions = unsafe hb_buffer_get_glyph_positions(buffer, nil)
        for index in 0..<Int(count) {
            guard let glyph = unsafe glyphs?[index], let position = unsafe positions?[index] else { return }
            pen.begin(position)
            unsafe withUnsafeMutablePointer(to: &pen) { pen in
                unsafe hb_font_draw_glyph(font, glyph.codepoint, DrawFunctions.shared.functions, pen)
            }
            pen.advance(position, spacing: spacing)
        }
    }
}
