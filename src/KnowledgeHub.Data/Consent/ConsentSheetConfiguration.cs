using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Consent;

/// <summary>The foreign key carries the country: no country can sign for another's assessment.</summary>
internal sealed class ConsentSheetConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<ConsentSheet>
{
    public void Configure(EntityTypeBuilder<ConsentSheet> builder)
    {
        builder.ToTable("ConsentSheets");
        builder.HasKey(sheet => sheet.Assessment);
        builder
            .Property(sheet => sheet.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength)
            .ValueGeneratedNever();
        builder.Property(sheet => sheet.Version).IsConcurrencyToken();
        Document<ImmutableArray<ConsentGrant>>(builder.Property(sheet => sheet.Grants));
        Document<ImmutableArray<CountryCode>>(builder.Property(sheet => sheet.Peers));
        Document<Signatory>(builder.Property(sheet => sheet.Signatory));
        Document<ConsentRevocation>(builder.Property(sheet => sheet.Revocation!)); // not null: EF converts no null
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(sheet => new { sheet.Assessment, sheet.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }

    private void Document<T>(PropertyBuilder<T> property)
        where T : notnull =>
        property
            .HasConversion(new JsonDocumentConverter<T>(), JsonDocumentConverter<T>.ByReference)
            .HasColumnType(jsonColumnType);
}
