-- A clerk of the unit that keeps a list may prepare it, so the owner is named as the unit is.
update catalogue_list_type set owner = '区政府办' where code = 'zhongdian-lingyu';
update catalogue_list_type set owner = '区审批局' where code in ('gonggong-fuwu', 'xuke', 'yishenqing-fuwu', 'zhongjie');
