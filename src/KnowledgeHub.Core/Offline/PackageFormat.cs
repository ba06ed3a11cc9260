using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace KnowledgeHub.Core.Offline;

/// <summary>
/// Writes and reads packages as JSON in UTF-8. The same assessment gives the same bytes. Reading is strict: an unknown or
/// repeated field, a number in quotation marks or a missing field is refused.
/// </summary>
public static class PackageFormat
{
    /// <summary>The most bytes of a package.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private const int MaxDepth = 8;

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = MaxDepth,
        NewLine = "\n",
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    /// <summary>The bytes of a package.</summary>
    /// <param name="package">The package.</param>
    public static byte[] Write(AssessmentPackage package) =>
        JsonSerializer.SerializeToUtf8Bytes(package, _options);

    /// <summary>Reads a file, sealed or not.</summary>
    /// <param name="file">The file.</param>
    /// <param name="passphrase">The passphrase; not asked for when the file is not sealed.</param>
    public static PackageReading Read(ReadOnlySpan<byte> file, string passphrase)
    {
        if (file.Length > MaxBytes)
        {
            return Refuse(PackageRules.PackageIsUnreadable);
        }

        if (!PackageSeal.IsSealed(file))
        {
            return ReadPlain(file);
        }

        return PackageSeal.Open(file, passphrase) is { } plain
            ? ReadPlain(plain)
            : Refuse(PackageRules.PackageIsSealed);
    }

    private static PackageReading ReadPlain(ReadOnlySpan<byte> plain)
    {
        try
        {
            return
                JsonSerializer.Deserialize<AssessmentPackage>(plain, _options)
                    is { Format: AssessmentPackage.Form } package
                ? new(package, null)
                : Refuse(PackageRules.PackageIsUnreadable);
        }
        catch (JsonException)
        {
            return Refuse(PackageRules.PackageIsUnreadable);
        }
    }

    private static PackageReading Refuse(string rule) => new(null, new(rule, PackageRules.Package));
}
