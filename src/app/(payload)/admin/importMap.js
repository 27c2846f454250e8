import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DayCell as DayCell_116d1c3770bc0ae90db216c05d95ee22 } from '../../../../src/admin/fields/DayCell'
import { DayField as DayField_18401fab872a86fc943b950cecb01ef9 } from '../../../../src/admin/fields/DayField'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TownNote as TownNote_a10d4ee92255cff943ebe5aa9d596d14 } from '../../../../src/admin/towns/TownNote'
import { PreviewLink as PreviewLink_45afe7ccd49917028572d68030bc3b9e } from '../../../../src/admin/previews/PreviewLink'
import { MoneyCell as MoneyCell_ed2ed4293ac8db8dbb0d15f5abc10323 } from '../../../../src/admin/fields/MoneyCell'
import { MoneyField as MoneyField_e0ace0b6d0511f98d8d2b03fa4dcbe90 } from '../../../../src/admin/fields/MoneyField'
import { PresentPassword as PresentPassword_65ab8dc2490cd78314edc325efe91b1c } from '../../../../src/admin/account/PresentPassword'
import { SecondFactor as SecondFactor_5c298ab9ab248ba31ff0ac46cd3fb640 } from '../../../../src/admin/second-factor/SecondFactor'
import { VolunteerAccount as VolunteerAccount_70f77b664a7b1191d442e2b2cfb5d865 } from '../../../../src/admin/volunteer-account/VolunteerAccount'
import { WebhookActions as WebhookActions_285df853ec8032b6700249762a11772e } from '../../../../src/admin/webhooks/WebhookActions'
import { SendAgain as SendAgain_d9726a4ef1309e6197c7e013db908a97 } from '../../../../src/admin/webhooks/SendAgain'
import { PreviewOfAll as PreviewOfAll_f177f80e05ad76318ee7881c05c50f47 } from '../../../../src/admin/previews/PreviewOfAll'
import { Icon as Icon_228b04711366540f29ebd80e4e9918eb } from '../../../../src/brand/Icon'
import { Logo as Logo_093d801eed2eb8adf196efec2367f694 } from '../../../../src/brand/Logo'
import { StartPage as StartPage_dd982cd5c2dfcdf3afbd2b796b33b51c } from '../../../../src/admin/start-page/StartPage'
import { TownSwitch as TownSwitch_c0f56f1bc7b5ff91cc1a5e591a09041f } from '../../../../src/admin/towns/TownSwitch'
import { LatestIntersection as LatestIntersection_2a2d91fa86fbb9cacdaea9fa1f2221d5 } from '../../../../src/payload-fixes/panel/LatestIntersection'
import { TypedTexts as TypedTexts_afc2b71390f3228776e43645642de7d6 } from '../../../../src/payload-fixes/panel/TypedTexts'
import { LoginPage as LoginPage_870df58f5c5e9372d1c40d262a30dbd5 } from '../../../../src/admin/login/LoginPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/fields/DayCell#DayCell": DayCell_116d1c3770bc0ae90db216c05d95ee22,
  "/src/admin/fields/DayField#DayField": DayField_18401fab872a86fc943b950cecb01ef9,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/towns/TownNote#TownNote": TownNote_a10d4ee92255cff943ebe5aa9d596d14,
  "/src/admin/previews/PreviewLink#PreviewLink": PreviewLink_45afe7ccd49917028572d68030bc3b9e,
  "/src/admin/fields/MoneyCell#MoneyCell": MoneyCell_ed2ed4293ac8db8dbb0d15f5abc10323,
  "/src/admin/fields/MoneyField#MoneyField": MoneyField_e0ace0b6d0511f98d8d2b03fa4dcbe90,
  "/src/admin/account/PresentPassword#PresentPassword": PresentPassword_65ab8dc2490cd78314edc325efe91b1c,
  "/src/admin/second-factor/SecondFactor#SecondFactor": SecondFactor_5c298ab9ab248ba31ff0ac46cd3fb640,
  "/src/admin/volunteer-account/VolunteerAccount#VolunteerAccount": VolunteerAccount_70f77b664a7b1191d442e2b2cfb5d865,
  "/src/admin/webhooks/WebhookActions#WebhookActions": WebhookActions_285df853ec8032b6700249762a11772e,
  "/src/admin/webhooks/SendAgain#SendAgain": SendAgain_d9726a4ef1309e6197c7e013db908a97,
  "/src/admin/previews/PreviewOfAll#PreviewOfAll": PreviewOfAll_f177f80e05ad76318ee7881c05c50f47,
  "/src/brand/Icon#Icon": Icon_228b04711366540f29ebd80e4e9918eb,
  "/src/brand/Logo#Logo": Logo_093d801eed2eb8adf196efec2367f694,
  "/src/admin/start-page/StartPage#StartPage": StartPage_dd982cd5c2dfcdf3afbd2b796b33b51c,
  "/src/admin/towns/TownSwitch#TownSwitch": TownSwitch_c0f56f1bc7b5ff91cc1a5e591a09041f,
  "/src/payload-fixes/panel/LatestIntersection#LatestIntersection": LatestIntersection_2a2d91fa86fbb9cacdaea9fa1f2221d5,
  "/src/payload-fixes/panel/TypedTexts#TypedTexts": TypedTexts_afc2b71390f3228776e43645642de7d6,
  "/src/admin/login/LoginPage#LoginPage": LoginPage_870df58f5c5e9372d1c40d262a30dbd5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
