using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Data.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Consent;

/// <summary>The foreign key carries the country: no country reads who looked at another's assessment.</summary>
internal sealed class StoredLookConfiguration : IEntityTypeConfiguration<StoredLook>
{
    public void Configure(EntityTypeBuilder<StoredLook> builder)
    {
        builder.ToTable("Looks");
        builder.HasKey(look => new
        {
            look.Assessment,
            look.AccountId,
            look.Subject,
            look.HourUtc,
        });
        builder
            .Property(look => look.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(look => look.AccountId).HasMaxLength(80);
        builder.Property(look => look.Name).HasMaxLength(120);
        builder.Property(look => look.Subject).HasConversion<string>().HasMaxLength(20);
        builder.Property(look => look.Role).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(look => new { look.Country, look.Utc });
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(look => new { look.Assessment, look.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
