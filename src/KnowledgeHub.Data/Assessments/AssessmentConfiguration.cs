using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Assessments;

internal sealed class AssessmentConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<Assessment>
{
    /// <summary>Whether the country is an invented one, for lists.</summary>
    public const string Demonstration = "Demonstration";

    /// <summary>The greatest length of an assessment's id.</summary>
    public const int IdLength = 14;

    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("Assessments");
        builder.HasKey(assessment => assessment.Id);
        builder.HasAlternateKey(assessment => new { assessment.Id, assessment.Country });
        builder.Property(assessment => assessment.Id).HasMaxLength(IdLength).ValueGeneratedNever();
        builder.Property(assessment => assessment.Name).HasMaxLength(Assessment.MaxNameLength);
        builder.Property(assessment => assessment.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(assessment => assessment.Version).IsConcurrencyToken();
        builder.Property(assessment => assessment.FrameworkVersion).HasMaxLength(20);
        builder.Property<bool>(Demonstration);
        builder
            .Property(assessment => assessment.Profile)
            .HasConversion(
                new JsonDocumentConverter<CountryProfile>(),
                JsonDocumentConverter<CountryProfile>.ByReference
            )
            .HasColumnType(jsonColumnType);
        Document(builder.Property(assessment => assessment.Areas), "[]");
        Document(builder.Property(assessment => assessment.Agencies), "[]");
        Document(builder.Property(assessment => assessment.Deadlines), "{}");
        Document(builder.Property(assessment => assessment.Journal), "[]");
        builder
            .Property(assessment => assessment.Approval!) // not null: EF converts no null
            .HasConversion(
                new JsonDocumentConverter<NationalApproval>(),
                JsonDocumentConverter<NationalApproval>.ByReference
            )
            .HasColumnType(jsonColumnType);
        builder.HasIndex(assessment => new { assessment.Country, assessment.Name }).IsUnique();
        builder.HasIndex(Demonstration);
        builder
            .HasOne<StoredFramework>()
            .WithMany()
            .HasForeignKey(assessment => assessment.FrameworkVersion)
            .OnDelete(DeleteBehavior.Restrict);
    }

    // Rows from before these columns existed read as if nothing had been said.
    private void Document<T>(PropertyBuilder<T> property, string empty)
        where T : notnull =>
        property
            .HasConversion(new JsonDocumentConverter<T>(), JsonDocumentConverter<T>.ByReference)
            .HasColumnType(jsonColumnType)
            .HasDefaultValueSql($$"""'{"schema":1,"body":{{empty}}}'""");
}
