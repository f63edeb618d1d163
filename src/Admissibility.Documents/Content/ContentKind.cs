namespace Admissibility.Documents;

/// <summary>What a file is by its first bytes or characters, whatever its name.</summary>
internal enum ContentKind
{
    /// <summary>No byte at all, or blanks only.</summary>
    Empty,

    /// <summary>Plain text or markdown.</summary>
    Text,

    /// <summary>A JSON object or array.</summary>
    Json,

    /// <summary>A page, or a fragment of one.</summary>
    Html,

    /// <summary>Any other markup.</summary>
    Xml,

    /// <summary>The Sénat's AMELI csv.</summary>
    Ameli,

    /// <summary>A zip: an archive, or a document that is one (docx, odt).</summary>
    Zip,

    /// <summary>A PDF, with a text layer or without.</summary>
    Pdf,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>Word, Excel and others before 2007.</summary>
    OldOffice,

    /// <summary>An archive that is not a zip: gzip, 7z, rar, bzip2, xz.</summary>
    OtherArchive,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>Any other bytes that no text holds.</summary>
    Binary,
}
