internal import CFreeType

/// Tells which pixels an outline covers, and how far, by FreeType's rasteriser for smooth edges.
@safe
final class Rasteriser {
    /// So many pixels of a row, from one on, that the outline covers alike.
    struct Span {
        var row: Int
        var start: Int
        var count: Int
        /// 255 where all of the pixel is covered.
        var coverage: UInt8
    }

    // Safe, because FreeType's memory is nobody else's, and is freed with its owner.
    private var library: FT_Library?

    /// Nil where FreeType has no memory.
    init?() {
        guard unsafe FT_Init_FreeType(&library) == 0 else { return nil }
    }

    deinit { unsafe FT_Done_FreeType(library) }

    /// Hands over the spans of an outline in a picture, a row after the other; none of one that FreeType cannot take,
    /// which has bounds for the number of points.
    func forEachSpan(of outline: Outline, width: Int, height: Int, _ body: (Span) -> Void) {
        var path = FreeTypePath(outline, height: height)
        guard path.fits else { return }
        withoutActuallyEscaping(body) { body in
            var sink = SpanSink(height: height, body: body)
            unsafe path.withOutline { shape in
                unsafe withUnsafeMutablePointer(to: &sink) { sink in
                    var parameters = unsafe FT_Raster_Params()
                    unsafe parameters.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP
                    unsafe parameters.clip_box = FT_BBox(xMin: 0, yMin: 0, xMax: FT_Pos(width), yMax: FT_Pos(height))
                    unsafe parameters.user = UnsafeMutableRawPointer(sink)
                    unsafe parameters.gray_spans = takeSpans
                    unsafe FT_Outline_Render(library, &shape, &parameters)
                }
            }
        }
    }
}

/// Where FreeType's spans go, through a pointer.
private struct SpanSink {
    let height: Int
    let body: (Rasteriser.Span) -> Void
}

/// - Parameter y: the row, counted upwards.
private func takeSpans(
    y: Int32,
    count: Int32,
    spans: UnsafePointer<FT_Span>?,
    sink: UnsafeMutableRawPointer?
) {
    guard let sink = unsafe sink?.assumingMemoryBound(to: SpanSink.self).pointee else { return }
    let spans = unsafe UnsafeBufferPointer(start: spans, count: Int(count))
    for index in spans.indices {
        let span = unsafe spans[index]
        sink.body(
            Rasteriser.Span(
                row: sink.height - 1 - Int(y),
                start: Int(span.x),
                count: Int(span.len),
                coverage: span.coverage
            )
        )
    }
}
